using EditorialLint.Core.Diagnostics;

namespace EditorialLint.Engine.Driving;

/// <summary>How often a rule reports in a run; on clean copy, its noise.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Level">The highest level at which it reported.</param>
/// <param name="Findings">How many findings it has in all files.</param>
/// <param name="PerThousandWords">The same for each 1,000 words of the run.</param>
public sealed record RuleNoise(RuleDescriptor Rule, Severity Level, int Findings, double PerThousandWords);
