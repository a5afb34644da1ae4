namespace EditorialLint.Core.Diagnostics;

/// <summary>How a diagnostic compares with what a baseline has recorded; SARIF's words but for <c>absent</c>, which is no diagnostic.</summary>
public enum BaselineState
{
    /// <summary>The baseline does not know it.</summary>
    New,

    /// <summary>The baseline knows it, wherever its text has moved.</summary>
    Unchanged,

    /// <summary>The baseline knows it, but the sentence around it has been edited, or there is more of it.</summary>
    Updated,
}
