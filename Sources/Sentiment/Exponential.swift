import Foundation

/// eˣ as the C library works it out, which is also Python's.
///
/// Lab's own `exp` differs from it by a unit in the last place here and there. In lesson 6, the last
/// bit of a sum decides what happens thousands of reviews later; so these networks use the same
/// function as the reference scripts, and agree with them to the last bit. This function stands before
/// Lab's and Foundation's in all files of this module.
func exp(_ x: Double) -> Double { Foundation.exp(x) }
