using System.Collections.Immutable;
using System.Globalization;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Engine.Configuration;
using EditorialLint.Engine.Driving;

namespace EditorialLint.Engine.Reporting;

/// <summary>Writes how often each rule reports, for people: on copy that is known to be clean it is the rules' noise.</summary>
public static class RuleNoiseTable
{
    /// <summary>Writes a line for each rule that reported, the most frequent first, and one for each level.</summary>
    public static void Write(TextWriter output, ImmutableArray<RuleNoise> noise, long words)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write("  findings  per 1,000 words  level       rule\n");
        foreach (RuleNoise one in noise)
            WriteLine(output, one.Findings, one.PerThousandWords, SeverityNames.Of(one.Level), $"{one.Rule.Id} {one.Rule.Name}");
        foreach (Severity level in (Severity[])[Severity.Error, Severity.Warning, Severity.Suggestion])
        {
            IEnumerable<RuleNoise> ofLevel = noise.Where(one => one.Level == level);
            WriteLine(output, ofLevel.Sum(static one => one.Findings), ofLevel.Sum(static one => one.PerThousandWords), SeverityNames.Of(level), "all rules");
        }

        output.Write(string.Create(CultureInfo.InvariantCulture, $"{words,10}  words\n"));
    }

    private static void WriteLine(TextWriter output, int findings, double rate, string level, string rule) =>
        output.Write(string.Create(CultureInfo.InvariantCulture, $"{findings,10}  {rate,15:F3}  {level,-10}  {rule}\n"));
}
