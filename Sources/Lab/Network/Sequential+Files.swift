import Foundation

// A network's parameters in a safetensors file, with PyTorch's names and in PyTorch's layout: a
// weight matrix is outputs × inputs there. So a file written here is loaded in Python by
//
//     network = torch.nn.Sequential(torch.nn.Linear(784, 50), torch.nn.ReLU(), torch.nn.Linear(50, 10))
//     network.load_state_dict(safetensors.torch.load_file("digits.safetensors"))
//
// and one that `safetensors.torch.save_file(network.state_dict(), …)` wrote there is loaded here.

extension Sequential {
  /// Writes the parameters to a safetensors file, in place of a plain file that may be there.
  ///
  /// - Throws: `LabError.noOutput` when the file cannot be written.
  public func save(to file: URL) throws {
    let arrays = namedParameters.map { name, parameter in
      (name: name, shape: parameter.storedShape, values: parameter.storedValues)
    }
    try OutputFile.write(Data(Safetensors.bytes(of: arrays)), to: file)
  }

  /// Reads the parameters from a safetensors file. When it throws, no parameter has changed.
  ///
  /// - Throws: `LabError.noInput` when there is no such file, and `LabError.data` when it is cut off,
  ///   lacks a parameter, has one of another shape or type, or has one that the network lacks.
  public func load(from file: URL) throws {
    let path = Package.relativePath(file.path)
    // A device may go on without end.
    guard Dataset.isFile(file), let bytes = try? Data(contentsOf: file) else {
      throw LabError.noInput("\(path) is missing or cannot be read.")
    }
    let arrays = try Safetensors(Array(bytes), name: path)
    let values = try namedParameters.map { name, parameter in
      try arrays.values(name, shape: parameter.storedShape) as [Scalar]
    }
    let names = namedParameters.map(\.name)
    if let surplus = arrays.names.first(where: { !names.contains($0) }) {
      throw LabError.data("\(path) has \"\(surplus)\", which this network has not.")
    }
    for (parameter, values) in zip(parameters, values) { parameter.setStored(values) }
  }
}

extension Parameter {
  /// The shape in PyTorch: [outputs, inputs] for a weight, [outputs] for a bias.
  fileprivate var storedShape: [Int] {
    switch kind {
    case .weight: [value.columns, value.rows]
    case .bias: [value.columns]
    }
  }

  fileprivate var storedValues: [Scalar] { Matrix(value.transposed).values }

  fileprivate func setStored(_ values: [Scalar]) {
    let stored = Matrix(rows: value.columns, columns: value.rows, values: values)
    value = Matrix(stored.transposed)
  }
}
