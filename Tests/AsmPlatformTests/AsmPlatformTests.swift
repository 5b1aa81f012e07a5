import Testing

/// What the kernels know: the generated values, the generator behind them, and both held to other sources.
@Suite struct AsmPlatformTests {}
