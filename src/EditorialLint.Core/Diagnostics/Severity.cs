namespace EditorialLint.Core.Diagnostics;

/// <summary>How much a finding matters, and what it promises about false alarms.</summary>
public enum Severity
{
    /// <summary>The rule is off.</summary>
    None,

    /// <summary>Worth a look; at least 70 % right on clean professional copy. SARIF's <c>note</c>.</summary>
    Suggestion,

    /// <summary>Probably a defect; at least 85 % right.</summary>
    Warning,

    /// <summary>A defect; at least 95 % right.</summary>
    Error,
}
