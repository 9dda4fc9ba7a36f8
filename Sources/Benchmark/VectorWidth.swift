import Exercises
import Foundation
import Grading
import Lab
import Processor

/// How many bytes one vector of the processor holds, as this program was built to use it.
enum VectorWidth {
  /// 64 with AVX-512, 32 with AVX2, 16 else.
  static let built = Int(VECTOR_BYTES)

  /// Whether the same processor can also be measured as if it had AVX2 alone.
  static var canBeNarrower: Bool { built == 64 }

  /// What `--width` takes.
  static var possible: [Int] { canBeNarrower ? [32, built] : [built] }

  /// What keeps NumPy and PyTorch to AVX2, so that like is compared with like.
  static var environmentOfOthers: [String: String] {
    built == 32
      ? [
        "OPENBLAS_CORETYPE": "Haswell", "MKL_ENABLE_INSTRUCTIONS": "AVX2",
        "ATEN_CPU_CAPABILITY": "avx2", "ONEDNN_MAX_CPU_ISA": "AVX2",
      ] : [:]
  }

  /// Builds the benchmark for AVX2, in a folder of its own, and runs that.
  ///
  /// - Returns: its exit code.
  /// - Throws: `LabError.stopped` where it cannot be built.
  static func runNarrower(_ arguments: [String]) throws -> Int32 {
    setenv("LAB_PROCESSOR", "x86-64-v3", 1)
    let (scratch, configuration) = (
      Package.file(".build/width32"), Program.folder.lastPathComponent
    )
    StandardError.write(
      "Building for vectors of 32 bytes. The first time this takes some minutes.\n")
    try ProgramBuild.build("benchmark", ["--scratch-path", scratch.path, "-c", configuration])
    return try Program("benchmark", in: scratch.appendingPathComponent(configuration))
      .runHere(arguments)
  }
}
