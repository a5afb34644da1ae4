using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Language.Tagging;
using EditorialLint.Language.Words;

namespace EditorialLint.Rules.Grammar;

/// <summary>EL0412: a pronoun in the form of a subject where an object is due, or the other way round: <c>between you and I</c>.</summary>
[Rule("pronoun-case")]
public sealed class PronounCaseAnalyzer : ProseAnalyzer
{
    private const string Subject = "subject";
    private const string Object = "object";

    /// <summary>As many words as a partner joined to the pronoun may have: <c>to the old mayor and I</c>.</summary>
    private const int LongestPartner = 4;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSentenceAction(Analyze);

    private static void Analyze(NodeContext<Sentence> context)
    {
        SentenceWords words = context.Document.Get(SyntacticWords.Layer).Of(context.Node);
        for (int i = 0; i < words.Count; i++)
        {
            ReadOnlySpan<char> text = words.GetText(i);
            if (text.Length > 4 || words[i].Length < context.Document.GetText(words[i].Token).Length)
                continue;
            if (text is "I" or "he" or "she" or "we" or "they")
                AnalyzeNominative(context, words, i);
            else if (text is "Me" or "Him" or "Us" or "Them" or "Her" or "me" or "him" or "us" or "them" or "her")
                AnalyzeObjective(context, words, i);
            else if (text is "whom")
                AnalyzeWhom(context, words, i);
        }
    }

    private static void AnalyzeNominative(NodeContext<Sentence> context, SentenceWords words, int pronoun)
    {
        if (pronoun == 0 || (!IsBehindBetween(words, pronoun) && MayBeSubject(context, words, pronoun)))
            return;
        SentenceTags tags = context.Document.Get(Tags.Layer).Of(context.Node);
        bool joined = pronoun + 1 < words.Count && words.GetText(pronoun + 1) is "and" or "or";
        bool first = IsPreposition(words.GetText(pronoun - 1)) && (joined || words.GetText(pronoun) is not "I") && !(pronoun > 1 && tags[pronoun - 2].Penn == PennTag.TO);
        if (!first)
        {
            int i = pronoun - 2;
            if (pronoun < 3 || words.GetText(pronoun - 1) is not ("and" or "or"))
                return;
            for (int steps = 0; i >= 0 && steps < LongestPartner && tags[i].Penn is PennTag.NN or PennTag.NNP or PennTag.NNS or PennTag.PRP or PennTag.DT or PennTag.PRPS or PennTag.JJ or PennTag.POS; steps++)
                i--;
            if (i < 0 || i == pronoun - 2 || !IsPreposition(words.GetText(i)))
                return;
        }

        Report(context, words, pronoun, Object, ToObjective(words.GetText(pronoun)), words.GetText(FindPreposition(words, pronoun)).ToString());
    }

    /// <summary><c>between</c> has two partners, so that the second is no subject, whatever follows.</summary>
    private static bool IsBehindBetween(SentenceWords words, int pronoun) =>
        (pronoun + 2 < words.Count && words.GetText(pronoun - 1) is "between" or "Between" && words.GetText(pronoun + 1) is "and")
        || (pronoun >= 3 && words.GetText(pronoun - 1) is "and" && words.GetText(pronoun - 2) is "you" or "him" or "her" or "them" or "us" or "me" && words.GetText(pronoun - 3) is "between" or "Between");

    private static int FindPreposition(SentenceWords words, int pronoun)
    {
        int i = pronoun - 1;
        while (i > 0 && !IsPreposition(words.GetText(i)))
            i--;
        return i;
    }

    /// <summary>Whether a verb follows, before which the form would be right: <c>she left with him and I stayed</c>.</summary>
    private static bool MayBeSubject(NodeContext<Sentence> context, SentenceWords words, int pronoun)
    {
        SentenceTags tags = context.Document.Get(Tags.Layer).Of(context.Node);
        int next = pronoun + 1;
        bool paired = next < words.Count && words.GetText(next) is "and" or "or";
        if (paired)
        {
            // "With he and his wife gone": the pair's own verb would stand behind its partner.
            for (next++; next < words.Count && tags[next].Penn is PennTag.NN or PennTag.NNP or PennTag.NNS or PennTag.PRP or PennTag.DT or PennTag.PRPS or PennTag.JJ; next++)
            {
            }
        }

        if (next >= words.Count)
            return false;
        return !(tags[next].Penn is PennTag.Period or PennTag.Comma or PennTag.CloseQuote or PennTag.IN or PennTag.TO or PennTag.Colon) || (!paired && tags[next].Penn == PennTag.Comma && words.GetText(pronoun) is not "I")
            || (tags[next].Penn == PennTag.Comma && next + 2 < words.Count && IsFinite(tags[next + 2].Penn)) || IsFiniteSoon(tags, words, next);
    }

    /// <summary>A verb behind a short insertion: <c>with him and I, of course, agreed</c>.</summary>
    private static bool IsFiniteSoon(SentenceTags tags, SentenceWords words, int from)
    {
        if (tags[from].Penn is not (PennTag.Comma or PennTag.IN))
            return false;
        for (int i = from + 1; i < Math.Min(words.Count, from + 5); i++)
        {
            if (tags[i].Penn == PennTag.Comma && i + 1 < words.Count)
                return IsFinite(tags[i + 1].Penn);
        }

        return false;
    }

    private static void AnalyzeObjective(NodeContext<Sentence> context, SentenceWords words, int pronoun)
    {
        SentenceTags tags = context.Document.Get(Tags.Layer).Of(context.Node);
        bool opens = pronoun == 0 || (pronoun == 1 && tags[0].Penn == PennTag.OpenQuote);
        int verb;
        if (opens && pronoun + 3 < words.Count && words.GetText(pronoun + 1) is "and")
        {
            verb = pronoun + 2;
            while (verb < words.Count && verb < pronoun + 2 + LongestPartner && tags[verb].Penn is PennTag.NN or PennTag.NNP or PennTag.NNS or PennTag.PRP or PennTag.DT or PennTag.PRPS or PennTag.JJ)
                verb++;
            if (verb == pronoun + 2)
                return;
        }
        else if (pronoun is > 1 and < 7 && words.GetText(pronoun - 1) is "and" && words.GetText(pronoun) is not "her")
        {
            verb = pronoun + 1;
            for (int i = pronoun - 2; i >= 0; i--)
            {
                if (tags[i].Penn is not (PennTag.NN or PennTag.NNP or PennTag.PRP or PennTag.DT or PennTag.PRPS or PennTag.JJ) && !(i == 0 && tags[i].Penn == PennTag.OpenQuote))
                    return;
            }
        }
        else if (IsSoleSubject(tags, words, pronoun, opens))
        {
            verb = pronoun + 1;
        }
        else
        {
            return;
        }

        if (verb < words.Count && IsFinite(tags[verb].Penn))
            Report(context, words, pronoun, Subject, ToNominative(words.GetText(pronoun)), words.GetText(verb).ToString());
    }

    /// <summary><c>Him said so.</c>, <c>because them were late</c>; not <c>Her worried face</c>, <c>Us versus them</c>.</summary>
    private static bool IsSoleSubject(SentenceTags tags, SentenceWords words, int pronoun, bool opens)
    {
        ReadOnlySpan<char> text = words.GetText(pronoun);
        if (pronoun + 2 >= words.Count || words.GetText(words.Count - 1) is "?")
            return false;
        bool auxiliary = words.GetText(pronoun + 1) is "is" or "are" or "was" or "were" or "has" or "had" or "have" or "will" or "would" or "said" or "says" or "does" or "did" or "can" or "could" or "should";
        if (!opens)
            return auxiliary && text is "him" or "them" && words.GetText(pronoun - 1) is "because" or "when" or "if" or "while" or "although" or "though" or "that" && (pronoun < 2 || tags[pronoun - 2].Penn is not PennTag.IN);
        if (text is "Her" && !auxiliary)
            return tags[pronoun + 1].Penn is PennTag.VBD or PennTag.VBZ && tags[pronoun + 2].Penn is PennTag.DT or PennTag.TO or PennTag.IN or PennTag.PRP or PennTag.PRPS or PennTag.Comma;
        return char.IsUpper(text[0]) && words.GetText(pronoun + 1) is not ("'s" or "’s");
    }

    /// <summary><c>the man whom is late</c>; not <c>most of whom are</c>, <c>whom did he see</c>.</summary>
    private static void AnalyzeWhom(NodeContext<Sentence> context, SentenceWords words, int pronoun)
    {
        SentenceTags tags = context.Document.Get(Tags.Layer).Of(context.Node);
        if (pronoun == 0 || pronoun + 2 >= words.Count || tags[pronoun - 1].Penn is not (PennTag.NN or PennTag.NNS or PennTag.NNP or PennTag.Comma) || !IsFinite(tags[pronoun + 1].Penn))
            return;
        if (tags[pronoun + 2].Penn is PennTag.PRP or PennTag.DT or PennTag.NNP or PennTag.PRPS && words.GetText(pronoun + 1) is "is" or "are" or "was" or "were" or "do" or "does" or "did" or "has" or "have" or "had" or "will" or "would" or "can" or "could" or "should")
            return;
        Report(context, words, pronoun, Subject, "who", words.GetText(pronoun + 1).ToString());
    }

    private static bool IsFinite(PennTag tag) => tag is PennTag.VBD or PennTag.VBZ or PennTag.VBP or PennTag.MD;

    private static bool IsPreposition(ReadOnlySpan<char> word) => word is
        "between" or "Between" or "with" or "With" or "to" or "from" or "by" or "against" or "about" or "of" or "among" or "beside" or "toward" or "towards" or "behind" or "near" or "without" or "for" or "at" or "on";

    private static string ToObjective(ReadOnlySpan<char> pronoun) => pronoun switch
    {
        "I" => "me",
        "he" => "him",
        "she" => "her",
        "we" => "us",
        _ => "them",
    };

    private static string ToNominative(ReadOnlySpan<char> pronoun) => pronoun switch
    {
        "me" or "Me" => "I",
        "him" => "he",
        "Him" => "He",
        "her" => "she",
        "Her" => "She",
        "us" => "we",
        "Us" => "We",
        "Them" => "They",
        _ => "they",
    };

    private static void Report(NodeContext<Sentence> context, SentenceWords words, int pronoun, string message, string correct, string governor)
    {
        TextSpan span = words.GetSpan(pronoun);
        context.Report(new Finding(span)
        {
            Message = message,
            Arguments = [correct, words.GetText(pronoun).ToString(), governor],
            Fixes = [Fix.Replace($"Write '{correct}'", FixSafety.NeedsEditor, span, correct)],
        });
    }
}
