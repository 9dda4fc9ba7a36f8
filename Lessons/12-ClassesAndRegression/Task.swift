/// A question for a network, by the kind of its answer.
enum Task: String, CaseIterable {
  case yesOrNo = "Will this applicant be admitted? (one output)"
  case oneOfSeveral = "Which of the ten digits is this? (ten outputs)"
  case severalAtOnce = "Which of ten things are in this picture? (ten outputs)"
  case amount = "How many bikes will be rented? (one output)"
}
