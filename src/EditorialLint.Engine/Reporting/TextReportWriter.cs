using System.Globalization;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Text;
using EditorialLint.Engine.Baselines;
using EditorialLint.Engine.Configuration;
using EditorialLint.Engine.Driving;

namespace EditorialLint.Engine.Reporting;

/// <summary>
/// Writes findings for people: where, what, the line with the words underlined, the places that explain it, the fix,
/// and one line that sums up.
/// </summary>
/// <remarks>Notifications are left to the caller, who has a stream for trouble.</remarks>
public sealed class TextReportWriter : IReportWriter
{
    private const int DefaultWidth = 100;

    /// <summary>Below this an excerpt says nothing, however narrow the terminal.</summary>
    private const int MinWidth = 30;

    /// <summary>A habit of the whole text has a place in every paragraph; a few show it.</summary>
    private const int MaxRelated = 4;

    private readonly TextWriter _output;
    private readonly AnsiStyle _style;
    private readonly int _width;

    /// <summary>Writes to a text writer, which stays open.</summary>
    /// <param name="output">Where the report goes.</param>
    /// <param name="options">How it looks; plain text for no terminal by default.</param>
    public TextReportWriter(TextWriter output, TextReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        _output = output;
        _style = new AnsiStyle(options?.Color ?? false);
        _width = Math.Max(options?.Width ?? DefaultWidth, MinWidth);
    }

    /// <inheritdoc/>
    public void Begin(RunDescription run)
    {
    }

    /// <inheritdoc/>
    public void Write(DocumentResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        foreach (Diagnostic diagnostic in result.Diagnostics)
            WriteDiagnostic(result.Text, diagnostic);
    }

    /// <inheritdoc/>
    public void End(RunSummary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        if (!summary.IsStopped)
        {
            WriteLine(Summarize(summary));
            if (summary.Baseline is { } baseline)
                WriteLine(Summarize(baseline));
        }

        _output.Flush();
    }

    private void WriteDiagnostic(SourceText? text, Diagnostic diagnostic)
    {
        string place = TerminalCells.Visible(diagnostic.Location.ToString());
        string level = SeverityNames.Of(diagnostic.Level);
        string changed = diagnostic.Baseline == BaselineState.Updated ? _style.Faint(" (known, but changed)") : "";
        WriteLine(
            $"{_style.Bold(place)}: {_style.Level(diagnostic.Level, $"{level} {diagnostic.Rule.Id}")} " +
            $"{_style.Faint(diagnostic.Rule.Name)}: {TerminalCells.Visible(diagnostic.Text)}{changed}");

        RelatedLocation[] related = [.. diagnostic.Related.Take(MaxRelated)];
        int lastLine = related.Where(other => IsIn(text, other.Location)).Select(static other => other.Location.Start.Line)
            .Append(diagnostic.Location.Start.Line).Max();
        int gutter = lastLine.ToString(CultureInfo.InvariantCulture).Length + 2;
        if (IsIn(text, diagnostic.Location))
            WriteExcerpt(text!, diagnostic.Location, gutter, mark => _style.Level(diagnostic.Level, mark));
        WriteRelated(text, diagnostic, related, gutter);
        WriteFixes(diagnostic, gutter);
        WriteLine("");
    }

    private void WriteRelated(SourceText? text, Diagnostic diagnostic, RelatedLocation[] shown, int gutter)
    {
        string indent = new(' ', gutter + 1);
        foreach (RelatedLocation related in shown)
        {
            bool isHere = string.Equals(related.Location.Path, diagnostic.Location.Path, StringComparison.Ordinal);
            string place = isHere ? related.Location.Start.ToString() : TerminalCells.Visible(related.Location.ToString());
            WriteLine($"{indent}{_style.Related($"related {place}:")} {TerminalCells.Visible(related.Message)}");
            if (IsIn(text, related.Location) && related.Location.Start.Line != diagnostic.Location.Start.Line)
                WriteExcerpt(text!, related.Location, gutter, _style.Related);
        }

        int left = diagnostic.Related.Length - shown.Length;
        if (left > 0)
            WriteLine($"{indent}{_style.Related($"and {left} more")}");
    }

    private void WriteFixes(Diagnostic diagnostic, int gutter)
    {
        string label = "fix:";
        for (int i = 0; i < diagnostic.Fixes.Length; i++)
        {
            Fix fix = diagnostic.Fixes[i];
            // Only the first fix of a finding is ever applied; the others are for an editor to choose from.
            string applied = i > 0 ? "" : fix.Safety == FixSafety.Safe ? " (--fix applies it)" : " (for an editor to decide)";
            WriteLine($"{new string(' ', gutter + 1)}{_style.Fix(label)} {TerminalCells.Visible(fix.Title)}{_style.Faint(applied)}");
            label = "or: ";
        }
    }

    private void WriteExcerpt(SourceText text, Location location, int gutter, Func<string, string> paint)
    {
        SourceExcerpt excerpt = SourceExcerpt.Create(text, location.Span, _width - gutter - 3);
        string number = excerpt.Line.ToString(CultureInfo.InvariantCulture).PadLeft(gutter);
        WriteLine($"{_style.Faint(number + " |")} {excerpt.Text}");
        string mark = new('^', excerpt.MarkLength);
        WriteLine($"{_style.Faint(new string(' ', gutter) + " |")} {new string(' ', excerpt.MarkStart)}{paint(mark)}");
    }

    /// <summary>Always <c>\n</c>: a report is compared and piped, and must not depend on the machine.</summary>
    private void WriteLine(string line)
    {
        _output.Write(line);
        _output.Write('\n');
    }

    private static bool IsIn(SourceText? text, Location location) =>
        text is not null && string.Equals(text.Path, location.Path, StringComparison.Ordinal);

    private static string Summarize(BaselineOutcome baseline) => string.Create(
        CultureInfo.InvariantCulture,
        $"Baseline: {baseline.New} new, {baseline.Updated} updated, {baseline.Unchanged} unchanged, {baseline.Absent.Length} absent.");

    private static string Summarize(RunSummary summary)
    {
        string applied = summary.Fixed > 0 ? $"{Count(summary.Fixed, "fix", "fixes")} applied. " : "";
        string suppressed = summary.Suppressed > 0 ? string.Create(CultureInfo.InvariantCulture, $" ({summary.Suppressed} suppressed)") : "";
        string files = Count(summary.Files, "file", "files") + suppressed;
        if (summary.Files == 0)
            return "Nothing was checked.";
        int findings = summary.Errors + summary.Warnings + summary.Suggestions;
        if (findings == 0)
            return $"{applied}No findings in {files}.";
        string[] levels =
        [
            .. new[]
            {
                (summary.Errors, Count(summary.Errors, "error", "errors")),
                (summary.Warnings, Count(summary.Warnings, "warning", "warnings")),
                (summary.Suggestions, Count(summary.Suggestions, "suggestion", "suggestions")),
            }.Where(static level => level.Item1 > 0).Select(static level => level.Item2),
        ];
        string fixable = summary.Fixable > 0 ? $"; {summary.Fixable} fixable with --fix" : "";
        return $"{applied}{Count(findings, "finding", "findings")} ({string.Join(", ", levels)}) in {files}{fixable}.";
    }

    private static string Count(int number, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : many)}");
}
