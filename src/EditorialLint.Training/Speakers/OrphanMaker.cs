using EditorialLint.Language.Lexicons;

namespace EditorialLint.Training.Speakers;

/// <summary>
/// Makes quotations that nobody says: one set as a paragraph of its own between two paragraphs in which nobody speaks, or one
/// whose report is cut off between such paragraphs. Real articles have too few of them to learn from.
/// </summary>
internal static class OrphanMaker
{
    private const int MinimumLength = 30, MaximumPerArticle = 3;

    private static readonly char[] Marks = ['"', '“', '”', '«', '»'];

    internal static IEnumerable<AnnotatedArticle> Make(AnnotatedArticle article)
    {
        string[] lines = article.Text.Split('\n');
        var quoted = new List<string>();
        int start = 0, made = 0;
        for (int i = 0; i < lines.Length; i++)
        {
            if (FindQuotation(lines[i]) is { } text)
                quoted.Add(text);
        }

        for (int i = 0; i < lines.Length && made < MaximumPerArticle; i++)
        {
            string line = lines[i];
            if (FindQuotation(line) is { } cut && IsSilent(Near(lines, i, -1)) && IsSilent(Near(lines, i, 1)) && Rest(line, cut.Length) is { } rest && IsSilent(rest))
            {
                made++;
                string before = article.Text[..start];
                yield return new AnnotatedArticle(article.Name, before + Close(cut) + rest + article.Text[(start + line.Length)..], [Orphan(before)]);
            }
            else if (quoted.Count > 0 && line.Length > MinimumLength && IsSilent(line) && IsSilent(Near(lines, i, 1)) && Near(lines, i, 1).Length > MinimumLength)
            {
                made++;
                string before = article.Text[..(start + line.Length)] + "\n\n";
                yield return new AnnotatedArticle(article.Name, before + Close(quoted[i % quoted.Count]) + "\n" + article.Text[(start + line.Length)..], [Orphan(before)]);
            }

            start += line.Length + 1;
        }
    }

    private static AnnotatedQuotation Orphan(string before) => new(before.Length + 1, null, null, []);

    /// <summary>A quotation that opens a line and ends before another mark, with its marks.</summary>
    private static string? FindQuotation(string line)
    {
        if (line.Length == 0 || line[0] is not ('"' or '“'))
            return null;
        int end = line.IndexOfAny(Marks, 1);
        return end > MinimumLength && line[end] is '"' or '”' && line[end - 1] is ',' or '.' or '?' or '!' ? line[..(end + 1)] : null;
    }

    /// <summary>A comma before the closing mark becomes a full stop.</summary>
    private static string Close(string quotation) => quotation[^2] == ',' ? $"{quotation[..^2]}.{quotation[^1]}" : quotation;

    /// <summary>What follows the report in the line, or null if the report has no clear end.</summary>
    private static string? Rest(string line, int quotation)
    {
        int end = line.IndexOf(". ", quotation, StringComparison.Ordinal);
        return end >= 0 ? line[(end + 1)..] : line.EndsWith('.') ? "" : null;
    }

    private static string Near(string[] lines, int index, int step)
    {
        for (int i = index + step; i >= 0 && i < lines.Length; i += step)
        {
            if (!string.IsNullOrWhiteSpace(lines[i]))
                return lines[i];
        }

        return "";
    }

    private static bool IsSilent(string text)
    {
        if (text.AsSpan().IndexOfAny(Marks) >= 0 || text.Contains("''", StringComparison.Ordinal) || text.EndsWith(':'))
            return false;
        foreach (string word in text.Split([' ', ',', '.', ';'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (ReportingCues.IsVerb(word) || word is "According" or "statement" or "letter")
                return false;
        }

        return true;
    }
}
