using System.Globalization;
using EditorialLint.Core.Documents;

namespace EditorialLint.Language.Quotations;

/// <summary>Collects the marks of a block and tells apostrophes, primes and quotation marks apart as far as neighbours allow.</summary>
internal static class QuoteMarkReader
{
    internal static void Read(Block block, List<QuoteMark> marks)
    {
        marks.Clear();
        Document document = block.Document;
        bool previousOpens = false, inAttribute = false;
        int previous = -2;
        for (int i = block.FirstToken; i < block.EndToken; i++)
        {
            if (!document.Tokens[i].Has(TokenTraits.Quote))
                continue;
            bool opensAttribute = i > block.FirstToken && document.GetText(i - 1) is "=";
            bool closesAttribute = inAttribute || (i + 1 < block.EndToken && document.GetText(i + 1) is ">");
            inAttribute = opensAttribute;
            if (opensAttribute || closesAttribute)
                continue; // An attribute of markup that was left in the text.
            QuoteMark mark = Classify(block, i, behindOpening: previousOpens && previous == i - 1);
            marks.Add(mark);
            previousOpens = mark.Shape != MarkDirection.Closing && mark.LooksOpening;
            previous = i;
        }

        RemovePrimes(block, marks);
    }

    private static QuoteMark Classify(Block block, int index, bool behindOpening)
    {
        Document document = block.Document;
        ReadOnlySpan<char> text = document.GetText(index);
        (QuotationMark mark, MarkDirection shape) = text switch
        {
            "''" => (QuotationMark.TwoApostrophes, MarkDirection.Either),
            "``" => (QuotationMark.TwoApostrophes, MarkDirection.Opening),
            _ => text[0] switch
            {
                '“' or '„' or '‟' => (QuotationMark.Double, MarkDirection.Opening),
                '”' => (QuotationMark.Double, MarkDirection.Closing),
                '«' or '‹' => (QuotationMark.Guillemets, MarkDirection.Opening),
                '»' or '›' => (QuotationMark.Guillemets, MarkDirection.Closing),
                '‘' or '‚' or '‛' => (QuotationMark.Single, MarkDirection.Opening),
                '’' or '\u02BC' => (QuotationMark.Single, MarkDirection.Closing),
                '\'' or '\uFF07' => (QuotationMark.Single, MarkDirection.Either),
                _ => (QuotationMark.Double, MarkDirection.Either),
            },
        };
        bool blankBefore = index == block.FirstToken || document.Tokens[index - 1].IsTrivia;
        bool blankAfter = index + 1 == block.EndToken || document.Tokens[index + 1].IsTrivia;
        bool freeBefore = blankBefore || behindOpening || Leads(document, index - 1);
        bool freeAfter = blankAfter || Trails(document, index + 1);
        bool looksOpening = freeBefore && !blankAfter && !(freeAfter && !document.Tokens[index + 1].Has(TokenTraits.Quote | TokenTraits.Ellipsis | TokenTraits.Dash));
        bool looksClosing = !blankBefore && !behindOpening && freeAfter && !(index > block.FirstToken && document.Tokens[index - 1].Has(TokenTraits.OpenBracket));
        if (looksOpening && looksClosing)
            looksClosing = looksOpening = false;
        return new QuoteMark(index, mark, shape, looksOpening, looksClosing);
    }

    /// <summary>What a quotation may follow without a blank: an opening bracket, a dash, a slash.</summary>
    private static bool Leads(Document document, int index) =>
        document.Tokens[index].Has(TokenTraits.OpenBracket | TokenTraits.Dash | TokenTraits.Hyphen) || document.GetText(index) is "/" or ">" or "|";

    /// <summary>What may follow a closing mark without a blank.</summary>
    private static bool Trails(Document document, int index)
    {
        Token token = document.Tokens[index];
        return token.Kind == TokenKind.Punctuation && !token.Has(TokenTraits.OpenBracket) && !(token.Has(TokenTraits.Hyphen));
    }

    /// <summary><c>6’2</c>: behind feet and inches any double mark means inches.</summary>
    private static bool IsFeet(Document document, int token) =>
        document.Tokens[token].Kind == TokenKind.Number && document.Tokens[token].Has(TokenTraits.HasApostrophe)
        && char.IsAsciiDigit(document.GetText(token)[^1]);

    /// <summary>A number, or a vulgar fraction with or without one: <c>8½</c>.</summary>
    private static bool EndsInFigure(Document document, int token) =>
        document.Tokens[token].Kind == TokenKind.Number || char.GetUnicodeCategory(document.GetText(token)[^1]) == UnicodeCategory.OtherNumber;

    /// <summary>
    /// A double mark behind a figure may mean inches or seconds. It does where the paragraph has more closing
    /// marks than opening ones.
    /// </summary>
    private static void RemovePrimes(Block block, List<QuoteMark> marks)
    {
        marks.RemoveAll(mark => mark is { Mark: QuotationMark.Double, LooksOpening: false } && mark.Token > block.FirstToken
            && IsFeet(block.Document, mark.Token - 1));
        int surplus = 0;
        foreach (QuoteMark mark in marks)
        {
            if (mark.IsDouble)
                surplus += mark.LooksClosing ? 1 : mark.LooksOpening ? -1 : 0;
        }

        for (int i = 0; i < marks.Count && surplus > 0; i++)
        {
            if (marks[i] is not { Mark: QuotationMark.Double, Shape: not MarkDirection.Opening } mark || mark.LooksOpening
                || mark.Token == block.FirstToken || !EndsInFigure(block.Document, mark.Token - 1))
                continue;
            marks.RemoveAt(i--);
            surplus--;
        }
    }
}
