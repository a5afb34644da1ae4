using System.Collections.Immutable;

namespace EditorialLint.Engine.Baselines;

/// <summary>What came of reading a baseline.</summary>
/// <param name="Entries">Its entries, in no order; empty when it could not be read.</param>
/// <param name="Problem">Why it could not be read and what to do, as a clause without a full stop; null when it could.</param>
public sealed record BaselineReading(ImmutableArray<BaselineEntry> Entries, string? Problem);
