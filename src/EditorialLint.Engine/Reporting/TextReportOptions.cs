namespace EditorialLint.Engine.Reporting;

/// <summary>How a report for people looks.</summary>
public sealed record TextReportOptions
{
    /// <summary>Whether ANSI colours are written.</summary>
    public bool Color { get; init; }

    /// <summary>The terminal's width in cells; null where there is no terminal.</summary>
    public int? Width { get; init; }
}
