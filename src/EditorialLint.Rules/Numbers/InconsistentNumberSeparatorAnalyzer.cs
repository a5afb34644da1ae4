using System.Globalization;
using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Language.Dates;
using EditorialLint.Language.Numbers;
using EditorialLint.Language.Tagging;

namespace EditorialLint.Rules.Numbers;

/// <summary>EL0603: a quantity without the commas that the text's others have, or with one at the wrong place.</summary>
[Rule("inconsistent-number-separator")]
public sealed class InconsistentNumberSeparatorAnalyzer : ProseAnalyzer
{
    private const long FewestThousands = 1_000;
    private const long FiveDigits = 10_000;

    /// <summary>A number between them may be a year.</summary>
    private const long FirstYear = 1_400, LastYear = 2_100;

    /// <summary>News tells of earlier years with "in" or "of" alone.</summary>
    private const long FirstLikelyYear = 1_850;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<Document> context)
    {
        Document document = context.Document;
        ReadOnlySpan<Token> tokens = document.Tokens;
        int grouped = 0, groupedFour = 0, plainFour = 0;
        List<(int Token, WrittenNumber Number)>? plain = null;
        for (int i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Kind != TokenKind.Number || document.GetText(i).Length < 3 || WrittenNumber.Read(document.GetText(i)) is not { } number)
                continue;
            if (!number.IsWellFormed)
            {
                Report(context, document.GetSpan(i, number.Offset, number.Length));
            }
            else if (StopSeparator.FindLength(document, i) is > 0 and int length)
            {
                ReportStops(context, i, number.Offset, length);
            }
            else if (number.IsGrouped)
            {
                grouped++;
                groupedFour += number.Value < FiveDigits ? 1 : 0;
            }
            else if (number.Value >= FewestThousands && IsQuantity(document, i, number.Value))
            {
                plainFour += number.Value < FiveDigits ? 1 : 0;
                (plain ??= []).Add((i, number));
            }
        }

        ReportSplit(context, grouped);
        if (plain is null)
            return;
        // A text that parts none of its four digits has a style; a single one is a slip.
        bool partsFour = groupedFour >= plainFour || plainFour == 1;
        foreach ((int token, WrittenNumber number) in plain)
        {
            if (number.Value >= FiveDigits || (partsFour && (groupedFour > 0 || IsSure(document, token, number.Value))))
                Report(context, token, number);
        }
    }

    private static void Report(NodeContext<Document> context, TextSpan span) =>
        context.Report(new Finding(span) { Message = "malformed", Arguments = [context.Document.GetText(span).ToString()] });

    private static void ReportStops(NodeContext<Document> context, int token, int offset, int length)
    {
        TextSpan digits = context.Document.GetSpan(token, offset, length - offset);
        string text = context.Document.GetText(digits).ToString(), correct = text.Replace('.', ',');
        context.Report(new Finding(digits)
        {
            Arguments = [text, correct],
            Fixes = [Fix.Replace($"Write '{correct}'", FixSafety.NeedsEditor, digits, correct)],
        });
    }

    private static void Report(NodeContext<Document> context, int token, WrittenNumber number)
    {
        TextSpan digits = context.Document.GetSpan(token, number.Offset, number.Length);
        string text = context.Document.GetString(token), parted = number.Value.ToString("N0", CultureInfo.InvariantCulture);
        context.Report(new Finding(context.Document.Tokens[token].Span)
        {
            Arguments = [text, string.Concat(text.AsSpan(0, number.Offset), parted, text.AsSpan(number.Offset + number.Length))],
            Fixes = [Fix.Replace($"Write '{parted}'", FixSafety.NeedsEditor, digits, parted)],
        });
    }

    /// <summary>Numbers that a misplaced comma cut in two: <c>1,5000</c>, <c>12,34</c>.</summary>
    private static void ReportSplit(NodeContext<Document> context, int grouped)
    {
        Document document = context.Document;
        ReadOnlySpan<Token> tokens = document.Tokens;
        for (int i = 1; i + 1 < tokens.Length; i++)
        {
            if (tokens[i].Kind != TokenKind.Punctuation || tokens[i - 1].Kind != TokenKind.Number || !tokens[i + 1].IsWordLike || document.GetText(i) is not ",")
                continue;
            ReadOnlySpan<char> head = document.GetText(i - 1), tail = document.GetText(i + 1);
            if (WrittenNumber.Read(head) is not { } first || first.Offset + first.Length != head.Length || TailDigits(tail) is not (1 or 2 or 4 or 5 or 6) || IsRow(document, i, TailDigits(tail)))
                continue;
            bool isMoney = tokens[i - 1].Has(TokenTraits.Money);
            int tailDigits = TailDigits(tail);
            // "May 5,2015" lacks a blank, and a short second part may be another item or a foreign decimal.
            bool isSure = tailDigits > 3 ? !IsDayOfMonth(document, i - 1)
                : isMoney || first.Length > 3 || first.IsGrouped || (tailDigits == 2 && (first.Length > 1 || grouped > 0 || CountsThings(document, i + 1)));
            if (isSure)
                Report(context, TextSpan.FromBounds(tokens[i - 1].Start, tokens[i + 1].End));
        }
    }

    /// <summary>How many digits a token begins with, where nothing but a hyphen, a decimal or a percent sign follows; 0 otherwise.</summary>
    private static int TailDigits(ReadOnlySpan<char> text)
    {
        int digits = text.IndexOfAnyExceptInRange('0', '9');
        return digits < 0 ? text.Length : text[digits] is '-' or '.' or '%' ? digits : 0;
    }

    /// <summary>A row of numbers without blanks: <c>1,2,30</c>, <c>(4,50)</c>.</summary>
    private static bool IsRow(Document document, int comma, int tailDigits)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        return (comma >= 2 && ((tokens[comma - 2].Has(TokenTraits.OpenBracket) && tailDigits < 4) || document.GetText(comma - 2) is "," or "-" or "–" or ":"))
            || (comma + 2 < tokens.Length && (tokens[comma + 2].Has(TokenTraits.CloseBracket)
                || (comma + 3 < tokens.Length && document.GetText(comma + 2) is "," or "-" or "–" or ":" && tokens[comma + 3].Kind == TokenKind.Number)));
    }

    private static bool IsDayOfMonth(Document document, int token) => Before(document, token) is var word and >= 0 && CalendarNames.FindMonth(document.GetText(word)) > 0;

    /// <summary>Whether a number counts or measures rather than names something: it stands free, and neither a name nor a word for codes is before it.</summary>
    private static bool IsQuantity(Document document, int token, long value)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (tokens[token].Has(TokenTraits.Ordinal | TokenTraits.Clock) || (token > 0 && !tokens[token - 1].IsTrivia && !tokens[token - 1].Has(TokenTraits.OpenBracket)))
            return false;
        if (tokens[token].Has(TokenTraits.Money))
            return true;
        if (token + 1 < tokens.Length && !tokens[token + 1].IsTrivia && document.GetText(token + 1) is not ("," or "." or ";" or ")" or "?"))
            return false;
        int before = Before(document, token);
        if (before < 0)
            return false;
        ReadOnlySpan<char> word = document.GetText(before);
        bool isAbout = NumberWords.IsApproximator(word);
        // A code is dialled or sent to, and a ZIP code stands behind a place.
        if (word is "to" && before >= 2 && tokens[before - 2].Has(TokenTraits.AllCaps))
            return false;
        if (!isAbout && !(value >= FiveDigits && CountsThings(document, token)) && (tokens[before].Has(TokenTraits.Capitalized | TokenTraits.Abbreviation | TokenTraits.HasDigit | TokenTraits.Address) || NamesNumber(word)))
            return false;
        return value is < FirstYear or > LastYear || (value < FirstLikelyYear && CountsThings(document, token) && IsVerbOf(document, before)) || (CountsThings(document, token) && ((isAbout && word is not ("some" or "Some")) || (value % 100 == 0 && value % 1_000 != 0 && value != 1_900 && value != 1_800) || (value % 1_000 == 0 && CountsPeopleOrMeasures(document.GetText(token + 2)))));
    }

    /// <summary>Whether a number is a quantity by its own company, where the text has no other like it.</summary>
    private static bool IsSure(Document document, int token, long value) =>
        document.Tokens[token].Has(TokenTraits.Money) || CountsThings(document, token)
        || (value is < FirstYear or > LastYear && Before(document, token) is var before and >= 0
            && (NumberWords.IsApproximator(document.GetText(before)) || (document.GetText(before) is "of" && before >= 2 && IsCrowd(document.GetText(before - 2)))));

    /// <summary>What has so many people, or is so many, as <c>of</c> and a number say.</summary>
    internal static bool IsCrowd(ReadOnlySpan<char> word) => word is "crowd" or "crowds" or "audience" or "population" or "total" or "town" or "village" or "group" or "force" or "staff" or "sample" or "maximum" or "minimum" or "average" or "turnout" or "army" or "workforce";

    /// <summary>A number right behind a verb is its object: <c>won 1541 delegates</c>.</summary>
    private static bool IsVerbOf(Document document, int word) =>
        document.FindSentence(word) is { } sentence && document.Get(Tags.Layer).OfToken(sentence, word) is { Universal: UniversalTag.VERB };

    /// <summary>Whether a number's noun, with at most one adjective between, is a plural in small letters.</summary>
    private static bool CountsThings(Document document, int token)
    {
        if (token + 2 >= document.Tokens.Length || document.Tokens[token + 1].Kind != TokenKind.Whitespace || document.FindSentence(token) is not { } sentence)
            return false;
        SentenceTags tags = document.Get(Tags.Layer).Of(sentence);
        int next = tags.Words.FindFirst(token + 2);
        for (int i = next; i < tags.Words.Count && i <= next + 1; i++)
        {
            if (tags[i].Penn is PennTag.NNS or PennTag.NNPS)
                return tags.Words.GetText(i) is not ("meters" or "metres" or "yards");
            if (tags[i].Penn is not (PennTag.JJ or PennTag.NN or PennTag.NNP or PennTag.VBN))
                return false;
        }

        return false;
    }

    /// <summary>Things that a year has none of.</summary>
    private static bool CountsPeopleOrMeasures(ReadOnlySpan<char> word) => word is
        "people" or "years" or "miles" or "jobs" or "troops" or "workers" or "students" or "homes" or "employees" or "words" or "dollars" or "feet" or "acres" or "pages"
        or "soldiers" or "residents" or "refugees" or "children" or "houses" or "tons" or "pounds" or "calories" or "seats";

    /// <summary>Words whose number is a name.</summary>
    private static bool NamesNumber(ReadOnlySpan<char> word) => word is
        "page" or "pages" or "flight" or "room" or "bus" or "route" or "bill" or "number" or "no" or "code" or "zip" or "line" or "section" or "model" or "channel"
        or "extension" or "box" or "year" or "gate" or "platform" or "unit" or "building" or "block" or "house" or "street" or "hotline" or "text" or "dial" or "call" or "at" or "meters" or "version";

    private static int Before(Document document, int token)
    {
        int at = token - 1;
        while (at >= 0 && document.Tokens[at].Kind == TokenKind.Whitespace)
            at--;
        return at >= 0 && document.Tokens[at].IsWordLike ? at : -1;
    }
}
