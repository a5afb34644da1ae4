namespace EditorialLint.Engine.Driving;

/// <summary>What came of one source, and how many fixes were applied to it.</summary>
internal readonly record struct LintOutcome(DocumentResult Result, int FixedCount)
{
    /// <summary>Whether findings of some lines only were asked for.</summary>
    public bool IsPartial { get; init; }
}
