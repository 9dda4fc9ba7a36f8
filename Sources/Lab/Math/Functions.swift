// What formulas are made of besides `exp`, for files that import Lab and nothing else. They are the C
// library's own: a file that imports Foundation too means the same functions.

@_exported import func Foundation.cos
@_exported import func Foundation.log
@_exported import func Foundation.pow
@_exported import func Foundation.sin
@_exported import func Foundation.sqrt
@_exported import func Foundation.tanh
