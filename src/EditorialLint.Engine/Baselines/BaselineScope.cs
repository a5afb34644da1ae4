namespace EditorialLint.Engine.Baselines;

/// <summary>How far a run looks: what it does not look at cannot be missing.</summary>
public sealed record BaselineScope
{
    /// <summary>Whether the rule with an id may run, by the run's selection. Rules that no longer exist may.</summary>
    public Func<string, bool> RunsRule { get; init; } = static _ => true;

    /// <summary>Whether the run leaves out rules by their level, so that a finding may be there and not be reported.</summary>
    public bool LeavesOutLevels { get; init; }

    /// <summary>Whether a file at a path would be one of the run's sources if it existed.</summary>
    public Func<string, bool> Covers { get; init; } = static _ => false;

    /// <summary>Whether there is a file at a path that is not among the run's sources. Called from several threads.</summary>
    public Func<string, bool> Exists { get; init; } = static _ => true;
}
