using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Language.Names;

namespace EditorialLint.Language.Quotations.Speakers;

/// <summary>Finds <c>in his opinion</c>, <c>in Ruiz's words</c> before a quotation of the same sentence: whose they are says it.</summary>
internal sealed class OpinionReader(Document document, NameSet names)
{
    /// <summary>How many tokens may stand between the phrase and the quotation: <c>In his opinion, this was "…"</c>.</summary>
    private const int Reach = 12;

    /// <summary>The owner of the opinion, or null.</summary>
    internal Attribution? Find(Quotation quotation)
    {
        Sentence? sentence = document.FindSentence(quotation.OpenToken);
        if (sentence is null)
            return null;
        for (int i = quotation.OpenToken - 1; i >= sentence.FirstToken + 4 && i >= quotation.OpenToken - Reach; i--)
        {
            if (document.Tokens[i].Has(TokenTraits.Quote))
                return null;
            if (document.GetText(i) is not ("opinion" or "view" or "words" or "phrase" or "telling") || document.Tokens[i - 1].Kind != TokenKind.Whitespace)
                continue;
            int owner = i - 2;
            TextSpan span;
            if (document.GetText(owner) is "his" or "her" or "their")
                span = document.Tokens[owner].Span;
            else if (document.Tokens[owner].Has(TokenTraits.ApostropheS) && names.FindAt(owner) is { } name)
                (owner, span) = (name.FirstToken, name.Span);
            else
                return null;
            bool leads = owner - 2 >= sentence.FirstToken && document.GetText(owner - 2) is "In" or "in" && owner - 2 <= sentence.FirstToken + 2;
            return leads ? new Attribution(span, document.Tokens[i].Span, AttributionBasis.SameSentence) : null;
        }

        return null;
    }
}
