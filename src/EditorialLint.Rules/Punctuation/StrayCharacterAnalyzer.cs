using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;

namespace EditorialLint.Rules.Punctuation;

/// <summary>EL0116: characters that nobody sees, that were read in the wrong encoding, or that make a line look empty.</summary>
[Rule("stray-character")]
public sealed class StrayCharacterAnalyzer : ProseAnalyzer
{
    private const char Replacement = '\uFFFD';

    /// <summary>As many other lines of blanks are named; a reader needs no more.</summary>
    private const int MostRelated = 20;

    /// <summary>Invisible characters, and those that mojibake begins with. The joiners U+200C and U+200D, and the soft hyphen, have their uses.</summary>
    private static readonly SearchValues<char> Suspects = SearchValues.Create([.. SuspectCharacters()]);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterDocumentAction(AnalyzeBlankLines);
        context.RegisterBlockAction(Analyze);
    }

    private static IEnumerable<char> SuspectCharacters()
    {
        for (char c = '\0'; c < '\u00A0'; c++)
        {
            // Tabs, line breaks and form feeds part text; a next-line sign is a line break of other systems.
            if (char.IsControl(c) && c is not ('\t' or '\n' or '\v' or '\f' or '\r' or '\u0085'))
                yield return c;
        }

        foreach (char c in "\u200B\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\uFEFF\uFFFD\u00C2\u00C3\u00E2")
            yield return c;
    }

    private static void Analyze(NodeContext<Block> context)
    {
        Document document = context.Document;
        ReadOnlySpan<char> text = context.Node.Text;
        int at = text.IndexOfAny(Suspects);
        if (at < 0)
            return;
        bool isBidirectional = text.ContainsAnyInRange('\u0590', '\u08FF');
        int start = document.GetProseStart(context.Node.FirstToken);
        while (at < text.Length)
        {
            int length = Analyze(context, text, at, start, isBidirectional);
            int next = text[(at + length)..].IndexOfAny(Suspects);
            if (next < 0)
                return;
            at += length + next;
        }
    }

    /// <summary>Looks at one suspect.</summary>
    /// <returns>How many characters are done with, at least one.</returns>
    private static int Analyze(NodeContext<Block> context, ReadOnlySpan<char> text, int at, int start, bool isBidirectional)
    {
        char c = text[at];
        if (c is '\u00C2' or '\u00C3' or '\u00E2')
        {
            if (Mojibake.Decode(text[at..], out int read) is not { } meant)
                return 1;
            TextSpan misread = context.Document.Prose.ToSource(start + at, start + at + read);
            Report(context, misread, "mojibake", [text.Slice(at, read).ToString(), meant], Fix.Replace($"Write '{meant}'", FixSafety.Safe, misread, meant));
            return read;
        }

        TextSpan span = context.Document.Prose.ToSource(start + at, start + at + 1);
        if (c == Replacement)
        {
            context.Report(new Finding(span) { Message = "lost" });
            return 1;
        }

        int end = at + 1;
        while (end < text.Length && text[end] == c)
            end++;
        bool isDirection = c is '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
        if (isDirection && isBidirectional)
            return end - at;
        span = context.Document.Prose.ToSource(start + at, start + end);
        Report(context, span, RuleMessage.DefaultKey, [$"U+{((int)c).ToString("X4", CultureInfo.InvariantCulture)}"], Fix.Replace("Remove it", FixSafety.Safe, span, ""));
        return end - at;
    }

    private static void Report(NodeContext<Block> context, TextSpan span, string message, ImmutableArray<string> arguments, Fix fix) =>
        context.Report(new Finding(span) { Message = message, Arguments = arguments, Fixes = [fix] });

    /// <summary>Lines that look empty and are not, between the blocks: one finding for all.</summary>
    private static void AnalyzeBlankLines(NodeContext<Document> context)
    {
        ReadOnlySpan<Token> tokens = context.Document.Tokens;
        ImmutableArray<TextSpan>.Builder? lines = null;
        for (int i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Has(TokenTraits.NoBreak) && (i == 0 || tokens[i - 1].Kind == TokenKind.LineBreak) && (i + 1 == tokens.Length || tokens[i + 1].Kind == TokenKind.LineBreak)
                && context.Document.FindBlock(i) is null)
                (lines ??= ImmutableArray.CreateBuilder<TextSpan>()).Add(tokens[i].Span);
        }

        if (lines is null)
            return;
        context.Report(new Finding(lines[0])
        {
            Message = "blank",
            Arguments = [lines.Count.ToString(CultureInfo.InvariantCulture)],
            Related = [.. lines.Skip(1).Take(MostRelated).Select(static line => new RelatedSpan(line, "Another such line."))],
            Fixes = [new Fix("Empty the lines", FixSafety.Safe, [.. lines.Select(static line => new TextEdit(line, ""))])],
        });
    }
}
