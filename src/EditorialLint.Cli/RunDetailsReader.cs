using System.CommandLine;
using EditorialLint.Engine.Driving;

namespace EditorialLint.Cli;

/// <summary>Gathers what differs from run to run.</summary>
internal static class RunDetailsReader
{
    private const string Program = "editorial-lint";

    /// <summary>Gathers it.</summary>
    /// <param name="parse">The command line.</param>
    /// <param name="workingDirectory">The absolute folder that the run started in.</param>
    /// <param name="reportsFrom">The absolute folder that paths in reports start from; null for the same one.</param>
    /// <param name="start">When it began.</param>
    public static RunDetails Read(ParseResult parse, string workingDirectory, string? reportsFrom, DateTimeOffset start)
    {
        IEnumerable<string> words = parse.Tokens.Select(static token => Quote(token.Value));
        return new RunDetails(string.Join(' ', words.Prepend(Program)), workingDirectory, start)
        {
            PathRoot = reportsFrom ?? workingDirectory,
            Revision = RevisionReader.Read(workingDirectory),
        };
    }

    /// <summary>A word as a shell would need it.</summary>
    private static string Quote(string word)
    {
        foreach (char c in word)
        {
            if (!char.IsAsciiLetterOrDigit(c) && !"-_=./,:@+%".Contains(c))
                return $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";
        }

        return word.Length == 0 ? "''" : word;
    }
}
