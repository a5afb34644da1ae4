using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Language.Lexicons;
using EditorialLint.Language.Quotations;

namespace EditorialLint.Rules.Punctuation;

/// <summary>EL0107: a mark that stands twice, or two marks that exclude each other.</summary>
[Rule("repeated-punctuation")]
public sealed class RepeatedPunctuationAnalyzer : ProseAnalyzer
{
    private static readonly RuleOption<bool> AllowInterrobang = new("allow-interrobang");

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterTokenAction(Analyze, TokenKind.Punctuation);

    private static void Analyze(NodeContext<TokenNode> context)
    {
        TokenNode first = context.Node;
        if (first.Text.Length != 1 || !IsMark(first.Text[0]) || (first.Previous is { } before && before.Text.Length == 1 && IsMark(before.Text[0])))
            return;
        TokenNode last = first;
        bool same = true;
        while (last.Next is { } next && next.Text.Length == 1 && IsMark(next.Text[0]))
        {
            same &= next.Text[0] == first.Text[0];
            last = next;
        }

        if (last == first)
        {
            ReportAfterAbbreviation(context);
            ReportApart(context);
            return;
        }

        // "The fire killed ??? people": a gap that somebody meant to fill.
        if (first.Is('?') && same && first.Previous is null or { Kind: TokenKind.Whitespace } && last.Next is { Kind: TokenKind.Whitespace })
            return;
        char mark = first.Text[0];
        if (!same && IsInterrobang(first, last) && context.Option(AllowInterrobang))
            return;
        if (!same && (!IsContradiction(first, last) || IsUnknownAbbreviation(first, last)))
            return;
        TextSpan span = TextSpan.FromBounds(first.Span.Start, last.Span.End);
        if (((mark is '!' or '?' && (same || IsInterrobang(first, last))) || IsShortEllipsis(first, last)) && context.Document.Get(QuotationSet.Layer).IsQuoted(span.Start))
            return; // A message is quoted as its author wrote it.
        string text = context.Document.GetText(span).ToString();
        context.Report(new Finding(span)
        {
            Arguments = [text],
            Fixes = [Fix.Replace($"Keep one '{mark}'", same ? FixSafety.Safe : FixSafety.NeedsEditor, span, mark.ToString())],
        });
    }

    /// <summary><c>Acme Inc..</c>: the abbreviation's full stop ends the sentence too.</summary>
    private static void ReportAfterAbbreviation(NodeContext<TokenNode> context)
    {
        TokenNode mark = context.Node;
        if (!mark.Is('.') || mark.Previous is not { } word || !word.Has(TokenTraits.Abbreviation) || word.Text[^1] != '.')
            return;
        context.Report(new Finding(TextSpan.FromBounds(word.GetSpan(word.Text.Length - 1, 1).Start, mark.Span.End))
        {
            Arguments = [".."],
            Fixes = [Fix.Replace("Keep one '.'", FixSafety.Safe, mark.Span, "")],
        });
    }

    /// <summary><c>late, , and</c>, <c>failed. . The end</c>: the second mark stands behind a blank. More than two are an ellipsis or a leader.</summary>
    private static void ReportApart(NodeContext<TokenNode> context)
    {
        TokenNode first = context.Node;
        if (first.Text is not ("," or ";" or ".") || first.Previous is not { } word || !(word.Token.IsWordLike || word.Has(TokenTraits.CloseBracket | TokenTraits.Quote))
            || first.Next is not { Kind: TokenKind.Whitespace } blank || blank.Next is not { } second || second.Text.Length != 1
            || !(second.Is(first.Text[0]) || (first.Is(',') && second.Is('.'))))
            return;
        TokenNode? next = second.Next;
        bool glued = next is { Kind: TokenKind.Word } near && char.IsLetter(near.Text[0]) && !near.Has(TokenTraits.Address);
        if (!glued && next is { Token.IsTrivia: false } mark && !mark.Has(TokenTraits.Quote | TokenTraits.CloseBracket))
            return; // ".. ." and ", .5" are something else.
        if (next is { Token.IsTrivia: true } behind && behind.Next is { Kind: TokenKind.Punctuation } third && third.Text.Length == 1 && IsMark(third.Text[0]))
            return;
        bool same = second.Is(first.Text[0]);
        if (glued && !same)
            return; // ".text, .caption": the second mark belongs to a code or a name.
        char kept = same ? first.Text[0] : '.';
        // Where the second mark is glued to the next word, its blank serves that word.
        TextEdit edit = !same ? new TextEdit(TextSpan.FromBounds(first.Span.Start, second.Span.End), ".")
            : new TextEdit(glued ? second.Span : TextSpan.FromBounds(blank.Span.Start, second.Span.End), "");
        context.Report(new Finding(TextSpan.FromBounds(first.Span.Start, second.Span.End))
        {
            Arguments = [context.Document.GetText(TextSpan.FromBounds(first.Span.Start, second.Span.End)).ToString()],
            Fixes = [new Fix($"Keep one '{kept}'", same ? FixSafety.Safe : FixSafety.NeedsEditor, [edit])],
        });
    }

    /// <summary><c>Uh.. your</c>: two dots before a small letter are a short ellipsis.</summary>
    private static bool IsShortEllipsis(TokenNode first, TokenNode last) =>
        first.Is('.') && last.Is('.') && last.Next is { Kind: TokenKind.Whitespace } blank && blank.Next is { Kind: TokenKind.Word } word
        && !word.Has(TokenTraits.Capitalized);

    private static bool IsMark(char c) => c is ',' or ';' or ':' or '.' or '!' or '?';

    /// <summary>A full stop behind a capitalised word may be an abbreviation's: <c>Tupelo, Miss., voted</c>.</summary>
    private static bool IsUnknownAbbreviation(TokenNode first, TokenNode last) =>
        first.Is('.') && first.Previous is { } before && before.Has(TokenTraits.Capitalized) && !OpensSentence(last);

    /// <summary>Whether a sentence begins behind the marks, as a function word with a capital shows.</summary>
    private static bool OpensSentence(TokenNode last) =>
        last.Next is { Kind: TokenKind.Whitespace } blank && blank.Next is { Kind: TokenKind.Word } word && word.Has(TokenTraits.Capitalized)
        && word.Text is not "I" && FunctionWords.Contains(word.Text);

    private static bool IsInterrobang(TokenNode first, TokenNode last)
    {
        for (int i = first.Index; i <= last.Index; i++)
        {
            if (first.Document.GetText(i) is not ("!" or "?"))
                return false;
        }

        return true;
    }

    /// <summary>A comma before or behind the end of a sentence; <c>"Why?," he asked</c> is some houses' style and <c>?:</c> a list's.</summary>
    private static bool IsContradiction(TokenNode first, TokenNode last) =>
        last.Index == first.Index + 1 && (first.Text[0], last.Text[0]) is (',', '.') or ('.', ',') or (',', ';') or (';', ',') or (';', '.') or ('.', ';')
            or (',', '?') or (',', '!') or (':', '.') or ('.', ':') or ('.', '?') or ('.', '!') or ('?', '.') or ('!', '.') or ('!', '?') or ('?', '!');
}
