using System.Collections.Immutable;

namespace EditorialLint.Engine.Baselines;

/// <summary>How a run compares with its baseline as a whole.</summary>
/// <param name="New">Diagnostics that the baseline does not know.</param>
/// <param name="Unchanged">Diagnostics that it knows.</param>
/// <param name="Updated">Diagnostics that it knows, in text that has been edited.</param>
/// <param name="Absent">Entries that the run looked for and did not find, ordered by file and place.</param>
public sealed record BaselineOutcome(int New, int Unchanged, int Updated, ImmutableArray<BaselineEntry> Absent);
