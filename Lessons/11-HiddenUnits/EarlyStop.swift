import Exercises
import Notebook

/// Where early stopping ends a training, counted in epochs.
struct EarlyStop: Equatable {
  /// After how many epochs learning stops.
  var stop: Int

  /// The epoch until then with the lowest validation loss, the first of equals: its weights are
  /// kept.
  var best: Int
}
