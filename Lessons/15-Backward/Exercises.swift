// Your part of lesson 15. Replace each `todo(…)` with code of your own, then see what
// `swift run lesson15` says about it. The lesson's tensors find their gradients with your functions.
//
// A matrix here is a `Matrix<Scalar>`, so that one function serves Float and Double. Write it as for
// `Matrix<Double>`. The lines `@_specialize(…)` ask for a fast version for Float: leave them there.
// Some Swift that helps, each line with its result; `swift run lesson15 --lab` has more.
//
//     let a = Matrix([[1, 2], [3, 4]])
//     let b = Matrix([[2, 1], [4, 2]])
//     a.transposed.dot(b)     → [[14.0, 7.0], [20.0, 10.0]]
//     a.dot(b.transposed)     → [[4.0, 8.0], [10.0, 20.0]]
//     let m = Matrix([[1, 2, 3], [4, 5, 6]])
//     m.sumOfRows()           → [5.0, 7.0, 9.0]
//     Matrix(row: [1, 2, 3])  → [[1.0, 2.0, 3.0]]

import Exercises
import Lab

/// Exercise 15.1: the backward pass of a product c = a · b of two numbers.
///
/// - Parameter gradient: ∂L/∂c, how fast the loss L changes with c.
/// - Returns: ∂L/∂a and ∂L/∂b.
func productGradients(_ gradient: Double, a: Double, b: Double) -> (a: Double, b: Double) {
  todo("15.1", Solutions.productGradients(gradient, a: a, b: b))
}

/// Exercise 15.2: the backward pass of s = σ(x), from s alone.
///
/// - Parameters:
///   - gradient: ∂L/∂s.
///   - output: s, what the sigmoid gave in the forward pass. x itself is not kept.
/// - Returns: ∂L/∂x.
func sigmoidGradient(_ gradient: Double, output: Double) -> Double {
  todo("15.2", Solutions.sigmoidGradient(gradient, output: output))
}

/// Exercise 15.3: the gradient of a tensor after one more path has come back to it.
///
/// A tensor that is used twice is reached over two paths, one after the other, and each brings a part.
///
/// - Parameters:
///   - part: what the path brings.
///   - gradient: what earlier paths have brought; nil before the first.
/// - Returns: the gradient with the part in it.
@_specialize(where Scalar == Float)
func accumulated<Scalar>(
  _ part: Matrix<Scalar>, into gradient: Matrix<Scalar>?
) -> Matrix<Scalar> {
  todo("15.3", Solutions.accumulated(part, into: gradient))
}

/// Exercise 15.4: the order in which `backward()` walks a graph.
///
/// Nodes are numbers from 0. A node may only be walked when every node that uses it has been walked:
/// then all parts of its gradient are there. Where several nodes are ready any of them may be next.
/// A graph may be a chain of 100,000 nodes, too deep for a function that calls itself.
///
/// - Parameters:
///   - parents: for each node the nodes that it was computed from; one twice in a · a.
///   - output: the node where the walk begins. Nobody uses it, and all nodes lead to it.
/// - Returns: every node once, the output first.
func topologicalOrder(_ parents: [[Int]], from output: Int) -> [Int] {
  todo("15.4", Solutions.topologicalOrder(parents, from: output))
}

/// Exercise 15.5: the gradient of a row that was added to every row of a matrix, such as the biases.
///
/// - Parameter gradient: ∂L/∂output, as many rows as the matrix has.
/// - Returns: ∂L/∂row, a matrix of one row.
@_specialize(where Scalar == Float)
func rowGradient<Scalar>(_ gradient: Matrix<Scalar>) -> Matrix<Scalar> {
  todo("15.5", Solutions.rowGradient(gradient))
}

/// Exercise 15.6: the backward pass of the matrix product x·W, to one of its factors.
///
/// It is asked for one at a time: nobody wants the gradient of the data, and to find it would take as
/// long as the forward pass.
///
/// - Parameters:
///   - gradient: G, ∂L/∂(x·W), records × outputs.
///   - factor: `.left` asks for ∂L/∂x and `.right` for ∂L/∂W.
///   - x: records × inputs.
///   - weight: W, inputs × outputs.
/// - Returns: a matrix of the factor's shape.
@_specialize(where Scalar == Float)
func matrixProductGradient<Scalar>(
  _ gradient: Matrix<Scalar>, of factor: Factor, x: Matrix<Scalar>, weight: Matrix<Scalar>
) -> Matrix<Scalar> {
  todo("15.6", Solutions.matrixProductGradient(gradient, of: factor, x: x, weight: weight))
}

/// Exercise 15.7: the backward pass of a log-softmax, ℓ = ln softmax(z), row by row.
///
/// zⱼ pushes its own ℓⱼ up, and with its part of the sum, pⱼ, all ℓ of the row down:
/// ∂L/∂zⱼ = Gⱼ − pⱼ · Σₖ Gₖ.
///
/// - Parameters:
///   - gradient: G, ∂L/∂ℓ, records × classes. After `gather` and `mean` a row of it has −1/n in the
///     label's column and 0 elsewhere.
///   - probabilities: p, the softmax of each row.
/// - Returns: ∂L/∂z, records × classes.
@_specialize(where Scalar == Float)
func logSoftmaxGradient<Scalar>(
  _ gradient: Matrix<Scalar>, probabilities: Matrix<Scalar>
) -> Matrix<Scalar> {
  todo("15.7", Solutions.logSoftmaxGradient(gradient, probabilities: probabilities))
}

/// Exercise 15.8: the gradient of any function, measured: each element is moved a little up and a
/// little down, the others stay, and the function's difference is divided by how far apart the two are.
///
/// - Parameters:
///   - function: from a matrix to a number.
///   - x: where the gradient is wanted.
///   - nudge: how far an element is moved, 0.00001 for example.
/// - Returns: a matrix of x's shape.
func measuredGradient(
  of function: (Matrix<Double>) -> Double, at x: Matrix<Double>, nudge: Double
) -> Matrix<Double> {
  todo("15.8", Solutions.measuredGradient(of: function, at: x, nudge: nudge))
}

/// Exercise 15.9: one step of learning, as fast.ai's `update` has it.
///
/// Zero the gradients (`parameter.gradient = nil`), compute the loss, call its `backward()`, step.
///
/// - Parameters:
///   - parameters: what is learned.
///   - loss: the forward pass: computes the loss of a batch, with the parameters as they are.
///   - step: moves all parameters against the gradients that they have.
/// - Returns: the loss before the step, a number: of the 1×1 matrix `value` it is `value[0, 0]`.
func update<Scalar>(
  _ parameters: [Tensor<Scalar>], loss: () -> Tensor<Scalar>, step: () -> Void
) -> Scalar {
  todo("15.9", Solutions.update(parameters, loss: loss, step: step))
}
