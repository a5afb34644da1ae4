namespace EditorialLint.Core.Diagnostics;

/// <summary>Where a rule is in its life.</summary>
public enum RuleStatus
{
    /// <summary>Measured and on by default.</summary>
    Stable,

    /// <summary>Off until its false alarms are measured; it runs when configured or selected by its id or name.</summary>
    Preview,

    /// <summary>Gone; the card keeps the id from being used again.</summary>
    Removed,
}
