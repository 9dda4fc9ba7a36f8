import Lab
import Notebook
enum Calculator {
  static func answer(_ options: Options) throws -> JSON? { nil }
}
