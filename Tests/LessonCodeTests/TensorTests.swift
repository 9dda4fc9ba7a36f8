import Foundation
import Lab
import Testing

@testable import lesson15

/// What a tensor says when it is used wrongly, each in a process of its own, which ends there.
///
/// One test after the other: nodes are counted for the whole process.
@Suite(.serialized) struct TensorTests {
  private static func parameter(_ rows: Int, _ columns: Int) -> Tensor<Double> {
    Tensor(Matrix(rows: rows, columns: columns, repeating: 0.5), needsGradient: true)
  }

  private func expect(_ sentence: String, in result: ExitTest.Result?) {
    let errors = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(errors.contains(sentence), "\(errors)")
  }

  @Test func aMatrixHasNoBackward() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      Self.parameter(2, 3).backward()
    }
    expect("backward() starts from one number: take the mean() first", in: result)
  }

  @Test func aGraphIsWalkedOnce() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      let shared = Self.parameter(2, 3).exp()
      let (first, second) = (shared.sum(), shared.mean())
      first.backward()
      second.backward()
    }
    expect("backward() has walked this graph already", in: result)
  }

  @Test func aLossIsWalkedOnce() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      let loss = Self.parameter(2, 3).mean()
      loss.backward()
      loss.backward()
    }
    expect("backward() has walked this graph already", in: result)
  }

  @Test func nothingToLearnIsSaid() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      withoutGradients { Self.parameter(2, 3).mean() }.backward()
    }
    expect("backward() finds nothing to do", in: result)
  }

  @Test func shapesMustFit() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = Self.parameter(2, 3).dot(Self.parameter(2, 3))
    }
    expect("A 2×3 matrix cannot be multiplied with a 2×3 matrix", in: result)
  }

  @Test func gatherTakesALabelForEachRow() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = Self.parameter(2, 3).gather([0])
    }
    expect("gather takes 2 labels, one a row, not 1", in: result)
  }

  @Test func onlyARowIsAddedAsOne() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = Self.parameter(2, 3).adding(row: Self.parameter(2, 3))
    }
    expect("adding(row:) takes one row, not 2×3", in: result)
  }

  /// The walk lets go of its graph, and without a walk the end of the last tensor does.
  @Test func noNodeIsLeftBehind() {
    let before = Tape.nodes
    do {
      let weight = Self.parameter(3, 3)
      func loss() -> Tensor<Double> {
        weight.dot(weight).tanh().sigmoid().logSoftmax().gather([0, 1, 2]).mean()
      }
      loss().backward()
      _ = loss()
      #expect(Tape.nodes == before + 1)
    }
    #expect(Tape.nodes == before)
  }

  /// Each node holds the one before it: taken apart one within the other, they would use up the stack.
  @Test func aLongChainEndsWithoutAWalk() {
    var chain = Self.parameter(1, 1)
    for _ in 0..<100_000 { chain = -chain }
    #expect(chain.value[0, 0] == 0.5)
  }

  /// The page says so: comments, imports and the compiler's attributes are not counted.
  @Test func theWholeOfItTakesAbout150Lines() throws {
    let folder = Package.file("Lessons/15-Backward")
    let lines = try ["Tensor.swift", "Tensor+Numbers.swift", "Tensor+Matrices.swift"].flatMap {
      try String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8)
        .split(whereSeparator: \.isNewline).map { $0.drop { $0 == " " } }
        .filter { line in !["//", "import ", "@"].contains { line.hasPrefix($0) } && !line.isEmpty }
    }
    #expect((140...155).contains(lines.count))
  }
}
