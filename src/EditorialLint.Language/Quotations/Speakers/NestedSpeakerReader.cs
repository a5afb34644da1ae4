using EditorialLint.Core.Documents;
using EditorialLint.Language.Lexicons;
using EditorialLint.Language.Names;
using EditorialLint.Language.Parsing;

namespace EditorialLint.Language.Quotations.Speakers;

/// <summary>Finds who speaks in a quotation inside another one, where the outer speaker says so: <c>"She told us, 'Go home,' and left," Ruiz said.</c></summary>
internal sealed class NestedSpeakerReader(Document document, QuotationSet quotations, NameSet names)
{
    /// <summary>How many tokens may stand between the verb and the marks, and more tokens than any edited sentence has.</summary>
    private const int Reach = 8, MaximumSentence = 1000;

    /// <summary>The speaker, or null.</summary>
    internal Attribution? Find(Quotation quotation)
    {
        if (quotation.Depth == 0 || document.FindSentence(quotation.OpenToken) is not { } sentence || sentence.EndToken - sentence.FirstToken > MaximumSentence)
            return null;
        int behind = quotation.CloseToken < 0 ? sentence.EndToken : quotation.CloseToken + 1;
        return Read(sentence, quotation, quotation.OpenToken - 1, Math.Max(sentence.FirstToken, quotation.OpenToken - Reach), -1)
            ?? Read(sentence, quotation, behind, Math.Min(sentence.EndToken - 1, behind + Reach), 1);
    }

    private Attribution? Read(Sentence sentence, Quotation quotation, int from, int to, int step)
    {
        for (int i = from; step < 0 ? i >= to : i <= to; i += step)
        {
            if (document.Tokens[i].Has(TokenTraits.Quote))
                return null;
            if (!ReportingCues.IsVerb(document.GetText(i)) || quotations.FindAround(i) is not { } outer || outer.Depth != quotation.Depth - 1)
                continue;
            DependencyTree tree = document.Get(Dependencies.Layer).Of(sentence);
            int verb = tree.Words.FindFirst(i);
            for (int word = 0; word < tree.Words.Count; word++)
            {
                int token = tree.Words[word].Token;
                if (tree[word] is { Relation: Relation.Nsubj } arc && arc.Head == verb && quotations.FindAround(token) == outer)
                    return new Attribution(names.FindAt(token) is { } name ? name.Span : document.Tokens[token].Span, document.Tokens[i].Span, AttributionBasis.SameSentence);
            }

            return null;
        }

        return null;
    }
}
