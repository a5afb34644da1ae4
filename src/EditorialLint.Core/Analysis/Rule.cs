using EditorialLint.Core.Diagnostics;

namespace EditorialLint.Core.Analysis;

/// <summary>A rule as the driver receives it: its card, and the code behind it if it has any.</summary>
/// <param name="Descriptor">The card.</param>
/// <param name="CreateAnalyzer">Makes the analyzer; null for a card without code and for a rule of the driver itself.</param>
public sealed record Rule(RuleDescriptor Descriptor, Func<ProseAnalyzer>? CreateAnalyzer);
