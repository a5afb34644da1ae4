using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Language.Confusions;
using EditorialLint.Language.Morphology;
using EditorialLint.Language.Tagging;
using EditorialLint.Language.Words;

namespace EditorialLint.Rules.Grammar;

/// <summary>A past participle that stands for the past tense: <c>he seen it</c>.</summary>
internal static class BareParticiple
{
    internal static void Find(NodeContext<Sentence> context, SentenceWords words)
    {
        for (int i = 0; i + 1 < words.Count; i++)
        {
            if (words.GetText(i) is not ("he" or "He" or "she" or "She" or "we" or "We" or "they" or "They" or "I" or "it" or "It" or "who"))
                continue;
            ReadOnlySpan<char> text = words.GetText(i + 1);
            if (VerbMorphology.Read(text) != VerbForms.Participle || !MayBeSubject(context, words, i) || words[i].Token == words[i + 1].Token || ConfusionReader.Find(context.Node, words[i + 1].Token) is not null)
                continue;
            if (VerbMorphology.FindBase(text) is not { } lemma || VerbMorphology.FindPast(lemma) is not { } past)
                continue;
            TextSpan span = words.GetSpan(i + 1);
            context.Report(new Finding(span)
            {
                Message = "bare",
                Arguments = [past, text.ToString(), words.GetText(i).ToString()],
                Fixes = [Fix.Replace($"Write '{past}'", FixSafety.NeedsEditor, span, past)],
            });
        }
    }

    /// <summary>Whether a pronoun is the subject of what follows: <c>it</c> may be an object (<c>make it known</c>), and <c>who</c> asks (<c>who done it</c>).</summary>
    private static bool MayBeSubject(NodeContext<Sentence> context, SentenceWords words, int pronoun)
    {
        ReadOnlySpan<char> before = pronoun > 0 ? words.GetText(pronoun - 1) : [];
        return words.GetText(pronoun) switch
        {
            "who" => before is "," or "people" or "man" or "woman" or "men" or "women" or "those" or "Those" or "one" or "person" or "voters" or "candidate" or "someone" && words.GetText(pronoun + 1) is not "done",
            "It" => pronoun == 0,
            "it" => before is "before" or "but" or "because" or "that" or "when" or "while" or "although" or "though" or "until" or "since",
            _ => MayBegin(context, words, pronoun),
        };
    }

    /// <summary>Whether no auxiliary stands before the pronoun, as in questions: <c>had he known</c>.</summary>
    private static bool MayBegin(NodeContext<Sentence> context, SentenceWords words, int pronoun)
    {
        SentenceTags tags = context.Document.Get(Tags.Layer).Of(context.Node);
        for (int i = pronoun - 1; i >= Math.Max(0, pronoun - 3); i--)
        {
            if (tags[i].Penn is PennTag.VBD or PennTag.VBP or PennTag.VBZ or PennTag.VB or PennTag.VBN or PennTag.VBG or PennTag.MD && VerbGovernments.Of(words.GetText(i)) != VerbGovernment.None)
                return false;
            if (tags[i].Penn is PennTag.Comma or PennTag.OpenQuote or PennTag.Period or PennTag.Colon)
                break;
        }

        return true;
    }
}
