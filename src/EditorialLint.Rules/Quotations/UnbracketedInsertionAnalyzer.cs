using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Language.Quotations;

namespace EditorialLint.Rules.Quotations;

/// <summary>EL0208: an editor's note in round brackets inside a quotation, where a reader takes it for the speaker's.</summary>
[Rule("unbracketed-insertion")]
public sealed class UnbracketedInsertionAnalyzer : ProseAnalyzer
{
    /// <summary>More words than an editor's note has; a longer bracket is an aside of the speaker's.</summary>
    private const int MaximumWords = 8;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterTokenAction(Analyze, TokenKind.Punctuation);

    private static void Analyze(NodeContext<TokenNode> context)
    {
        TokenNode open = context.Node;
        if (!open.Is('(') || context.Document.Get(QuotationSet.Layer).FindAround(open.Index) is not { } quotation)
            return;
        int close = FindClose(context.Document, open.Index, quotation.EndToken);
        if (close < 0 || !IsNote(context.Document, quotation, open.Index, close))
            return;
        TextSpan openSpan = open.Span, closeSpan = context.Document.Tokens[close].Span, whole = TextSpan.FromBounds(openSpan.Start, closeSpan.End);
        context.Report(new Finding(whole)
        {
            Arguments = [context.Document.GetText(whole).ToString()],
            Related = [new RelatedSpan(context.Document.Tokens[quotation.OpenToken].Span, "The quotation opens here.")],
            Fixes = [new Fix("Set square brackets", FixSafety.NeedsEditor, [new TextEdit(openSpan, "["), new TextEdit(closeSpan, "]")])],
        });
    }

    private static int FindClose(Document document, int open, int end)
    {
        int words = 0;
        for (int i = open + 1; i < end && words <= MaximumWords; i++)
        {
            if (document.Tokens[i].Has(TokenTraits.OpenBracket))
                return -1;
            if (document.GetText(i) is ")")
                return words > 0 ? i : -1;
            words += document.Tokens[i].IsWordLike ? 1 : 0;
        }

        return -1;
    }

    private static bool IsNote(Document document, Quotation quotation, int open, int close) =>
        IsSigned(document, open, close) || IsLetter(document, open, close) || (IsName(document, open, close)
            && (StandsForSubject(document, quotation, open, close) || FollowsPronoun(document, open) || ExpandsInitials(document, open, close)));

    /// <summary><c>(a treaty – TASS)</c>, <c>(a treaty – Ed.)</c>, <c>(sic)</c>: no speaker says that.</summary>
    private static bool IsSigned(Document document, int open, int close)
    {
        int last = document.GetText(close - 1) is "." ? close - 2 : close - 1;
        if (last == open + 1)
            return document.GetText(last) is "sic" or "Sic";
        int before = last - 1;
        while (before > open && document.Tokens[before].IsTrivia)
            before--;
        return before > open + 1 && document.Tokens[before].Has(TokenTraits.Dash | TokenTraits.Hyphen)
            && (document.GetText(last) is "ed" or "Ed" or "ed." or "Ed." or "editor" or "Editor" || document.Tokens[last].Has(TokenTraits.AllCaps));
    }

    /// <summary><c>(T)hose who seek</c>: a letter changed to fit the sentence.</summary>
    private static bool IsLetter(Document document, int open, int close) =>
        close == open + 2 && document.GetText(open + 1) is [var letter] && char.IsLetter(letter) && close + 1 < document.Tokens.Length
        && document.Tokens[close + 1].Kind == TokenKind.Word && char.IsLower(document.GetText(close + 1)[0]) && document.GetText(close + 1) is not "s"
        && document.Tokens[open - 1].Kind != TokenKind.Word;

    /// <summary>Words with capitals, and small ones only between them.</summary>
    private static bool IsName(Document document, int open, int close)
    {
        for (int i = open + 1; i < close; i++)
        {
            Token token = document.Tokens[i];
            bool small = i > open + 1 && i < close - 1 && document.GetText(i) is "of" or "the" or "and" or "for" or "de";
            if (!token.IsTrivia && !small && !(token.Kind == TokenKind.Word && token.Has(TokenTraits.Capitalized)))
                return false;
        }

        return document.Tokens[close - 1].IsWordLike;
    }

    /// <summary><c>"(Ruiz) has told them"</c>: the name stands where the speaker said a pronoun.</summary>
    private static bool StandsForSubject(Document document, Quotation quotation, int open, int close) =>
        open == quotation.FirstToken && close + 2 < quotation.EndToken && document.Tokens[close + 2].Kind == TokenKind.Word && char.IsLower(document.GetText(close + 2)[0]);

    /// <summary><c>He (Ruiz) has told them</c>.</summary>
    private static bool FollowsPronoun(Document document, int open) =>
        open >= 2 && document.Tokens[open - 1].Kind == TokenKind.Whitespace && document.GetText(open - 2) is
            "he" or "He" or "she" or "She" or "him" or "her" or "they" or "They" or "them" or "it" or "It" or "this" or "This" or "that" or "That" or "there" or "guy" or "man" or "woman";

    /// <summary><c>START-3 (Strategic Arms Reduction Treaty)</c>: initials that are spelled out for the reader.</summary>
    private static bool ExpandsInitials(Document document, int open, int close)
    {
        if (open < 2 || document.Tokens[open - 1].Kind != TokenKind.Whitespace || close < open + 4)
            return false;
        ReadOnlySpan<char> initials = document.GetText(open - 2);
        int letters = 0, at = 0;
        while (letters < initials.Length && char.IsUpper(initials[letters]))
            letters++;
        for (int i = open + 1; i < close && at < letters; i++)
        {
            if (document.Tokens[i].Kind == TokenKind.Word && document.GetText(i)[0] == initials[at])
                at++;
        }

        return letters >= 2 && at == letters;
    }
}
