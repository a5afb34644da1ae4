using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Language.Morphology;
using EditorialLint.Language.Spelling;
using EditorialLint.Language.Tagging;
using EditorialLint.Language.Words;

namespace EditorialLint.Rules.Grammar;

/// <summary>EL0414: a small word that a verb needs is missing: <c>wants go</c>, <c>will able to</c>.</summary>
[Rule("missing-word")]
public sealed class MissingWordAnalyzer : ProseAnalyzer
{
    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSentenceAction(Analyze);

    private static void Analyze(NodeContext<Sentence> context)
    {
        SentenceWords words = context.Document.Get(SyntacticWords.Layer).Of(context.Node);
        for (int i = 0; i + 1 < words.Count; i++)
        {
            ReadOnlySpan<char> text = words.GetText(i);
            ReadOnlySpan<char> next = words.GetText(i + 1);
            if (next is "able" or "unable" && (VerbGovernments.Of(text) == VerbGovernment.Modal || text is "to"))
                Report(context, words, i + 1, "be");
            else if (TakesTo(text) && IsInfinitive(context, words, i))
                Report(context, words, i + 1, "to");
        }
    }

    /// <summary>Words behind which an infinitive has its <c>to</c>.</summary>
    private static bool TakesTo(ReadOnlySpan<char> word) => word is
        "want" or "wants" or "wanted" or "wanting" or "decide" or "decides" or "decided" or "refuse" or "refuses" or "refused" or "agree" or "agrees" or "agreed" or "hope" or "hoped" or "hoping" or "expect" or "expects" or "expected"
        or "seek" or "seeks" or "sought" or "seeking" or "able" or "unable" or "willing" or "unwilling" or "going" or "continue" or "continues" or "continued" or "supposed" or "fail" or "fails" or "failed" or "managed" or "promised"
        or "vowed" or "pledged" or "threatened" or "intend" or "intends" or "intended" or "eager" or "forced" or "trying" or "tries" or "tried" or "planning" or "planned" or "plans" or "likely" or "unlikely" or "needs" or "needed" or "ought" or "tend" or "tends"
        or "attempting" or "attempted" or "struggling" or "struggled" or "ability" or "allowed" or "required" or "urged" or "scheduled" or "refusing" or "try" or "plan" or "hopes";

    private static bool IsInfinitive(NodeContext<Sentence> context, SentenceWords words, int governor)
    {
        int verb = governor + 1;
        ReadOnlySpan<char> text = words.GetText(verb);
        if (text.Length < 2 || !char.IsAsciiLetterLower(text[0]) || (verb + 1 < words.Count && words[verb + 1].Token == words[verb].Token) || words[verb].Token == words[governor].Token)
            return false;
        if ((VerbMorphology.Read(text) & (VerbForms.Base | VerbForms.Past | VerbForms.Participle)) != VerbForms.Base)
            return false;
        SentenceTags tags = context.Document.Get(Tags.Layer).Of(context.Node);
        if (tags[verb].Penn is not (PennTag.VB or PennTag.VBP) || !IsVerbal(tags, words, governor))
            return false;
        PennTag after = verb + 1 < words.Count ? tags[verb + 1].Penn : PennTag.Period;
        bool noun = text is not ("be" or "go" or "do" or "get" or "see") && EnglishDictionary.For(Dialect.American).Check(string.Concat(text, "'s"));
        return !noun || after is PennTag.DT or PennTag.PRP or PennTag.PRPS;
    }

    /// <summary>Whether the word is a verb or adjective here, and no noun whose own verb follows: <c>the plans need work</c>, <c>all they needed do was wait</c>.</summary>
    private static bool IsVerbal(SentenceTags tags, SentenceWords words, int governor)
    {
        PennTag tag = tags[governor].Penn;
        if (tag is PennTag.NN or PennTag.NNS)
            return words.GetText(governor) is "ability";
        if (words.GetText(governor) is "likely" or "unlikely" or "going" or "expected" or "forced" or "allowed" or "required" or "urged" or "scheduled" or "planned" or "tried")
            return governor > 0 && words.GetText(governor - 1) is "is" or "are" or "was" or "were" or "be" or "been" or "'re" or "’re" or "'s" or "’s" or "'m" or "’m" or "am" or "not" or "n't" or "n’t" or "he" or "she" or "they" or "we" or "I" or "has" or "had" or "have";
        for (int i = governor - 1; i >= Math.Max(0, governor - 4); i--)
        {
            if (tags[i].Penn is PennTag.WP or PennTag.WDT || words.GetText(i) is "all" or "All" or "that")
                return false;
        }

        return true;
    }

    private static void Report(NodeContext<Sentence> context, SentenceWords words, int before, string missing)
    {
        TextSpan span = TextSpan.FromBounds(words.GetSpan(before - 1).Start, words.GetSpan(before).End);
        context.Report(new Finding(span)
        {
            Arguments = [missing, words.GetText(before - 1).ToString(), words.GetText(before).ToString()],
            Fixes = [new Fix($"Insert '{missing}'", FixSafety.NeedsEditor, [new TextEdit(new TextSpan(words.GetSpan(before).Start, 0), missing + " ")])],
        });
    }
}
