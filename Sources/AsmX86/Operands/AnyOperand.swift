/// Whatever stands as an operand of some instruction.
///
/// Only the methods that refuse a wrong combination of operands take it, to say which forms there are.
public protocol AnyOperand: Sendable {}

@available(
  *, unavailable,
  message: "a string is no operand: for a place in the program make a label, for text put it in the data"
)
extension String: AnyOperand {}
