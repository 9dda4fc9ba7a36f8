import Exercises
import Notebook

/// Where early stopping ends a training, counted in epochs.
struct EarlyStop: Equatable {
  /// After how many epochs learning stops.
  var stop: Int

  /// The epoch until then with the lowest validation loss, the first if there are several: the weights
  /// of that one are kept.
  var best: Int
}
