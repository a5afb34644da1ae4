using EditorialLint.Core.Documents;
using EditorialLint.Language.Parsing;

namespace EditorialLint.Language.Quotations.Speakers;

/// <summary>Where a quotation lies in a sentence, and how the sentence's words lead to it.</summary>
internal sealed class QuotedRange
{
    private const int MaximumClimb = 8;

    private readonly int[] _chain = new int[MaximumClimb];
    private readonly int _chainLength;

    internal QuotedRange(SentenceClauses clauses, Quotation quotation, SpeakerPlace place)
    {
        Clauses = clauses;
        Link = Relation.Root;
        if (place > SpeakerPlace.Behind)
        {
            bool isBefore = place is SpeakerPlace.SentenceBefore or SpeakerPlace.ParagraphBefore;
            Start = End = isBefore ? clauses.Count : 0;
            return;
        }

        Sentence sentence = clauses.Sentence;
        Start = clauses.Tree.Words.FindFirst(Math.Max(quotation.OpenToken, sentence.FirstToken));
        End = clauses.Tree.Words.FindFirst(Math.Min(quotation.CloseToken >= 0 ? quotation.CloseToken + 1 : quotation.EndToken, sentence.EndToken));
        for (int i = Start; i < End; i++)
        {
            Dependency arc = clauses.Tree[i];
            if (arc.Relation == Relation.Punct || (arc.Head >= Start && arc.Head < End))
                continue;
            Link = arc.Relation;
            for (int word = arc.Head; word >= 0 && _chainLength < MaximumClimb; word = clauses.Tree[word].Head)
                _chain[_chainLength++] = word;
            break;
        }
    }

    internal SentenceClauses Clauses { get; }

    /// <summary>Index of the quotation's first word in the sentence; for a sentence before it, behind its last word.</summary>
    internal int Start { get; }

    /// <summary>Index behind the quotation's last word; for a sentence behind it, 0.</summary>
    internal int End { get; }

    /// <summary>What the quotation's head is to the word above it.</summary>
    internal Relation Link { get; }

    /// <summary>How a word lies above the quotation in the tree: 1 to 4 steps, 5 hangs on it, 0 neither.</summary>
    internal int Depth(int word)
    {
        for (int i = 0; i < _chainLength; i++)
        {
            if (_chain[i] == word)
                return Math.Min(i, 3) + 1;
        }

        int head = Clauses.Tree[word].Head;
        return head >= Start && head < End ? 5 : 0;
    }

    /// <summary>
    /// Where a verb stands among those that report above the quotation, in <c>he noted that she had said he was "…"</c>:
    /// 0 it is none, 1 the only one, 2 the innermost, 3 between, 4 the outermost.
    /// </summary>
    internal uint Layer(int verb)
    {
        int inside = 0, outside = 0;
        bool isFound = false;
        for (int i = 0; i < _chainLength; i++)
        {
            if (_chain[i] == verb)
                isFound = true;
            else if (Clauses.IsOutside(_chain[i]) && Clauses.Cue(_chain[i]) is CueClass.Say or CueClass.Tell or CueClass.Report or CueClass.Describe or CueClass.Think or CueClass.Stance or CueClass.Act)
                _ = isFound ? outside++ : inside++;
        }

        return !isFound ? 0u : inside == 0 ? (outside == 0 ? 1u : 2u) : outside == 0 ? 4u : 3u;
    }

    /// <summary>How many verbs that report stand between a verb and the quotation.</summary>
    internal int ReportsBetween(int verb)
    {
        int count = 0;
        (int from, int to) = verb < Start ? (verb + 1, Start) : (End, verb);
        for (int i = from; i < to; i++)
            count += Clauses.IsOutside(i) && Clauses.Cue(i) is CueClass.Say or CueClass.Tell or CueClass.Report ? 1 : 0;
        return count;
    }

    /// <summary>How many of the writer's words stand between a word and the quotation.</summary>
    internal int Distance(int word)
    {
        int count = 0;
        (int from, int to) = word < Start ? (word + 1, Start) : (End, word);
        for (int i = from; i < to; i++)
            count += Clauses.IsOutside(i) && Clauses.Tree[i].Relation != Relation.Punct ? 1 : 0;
        return count;
    }

    /// <summary>How many other quotations stand between a word and this one.</summary>
    internal int QuotationsBetween(int word)
    {
        int count = 0;
        (int from, int to) = word < Start ? (word + 1, Start) : (End, word);
        for (int i = from; i < to; i++)
            count += !Clauses.IsOutside(i) && (i == from || Clauses.IsOutside(i - 1)) ? 1 : 0;
        return count;
    }

    /// <summary>The verb or noun that most likely leads from a word to the quotation, or -1.</summary>
    internal int BestCue(int word, int from, int to)
    {
        int best = -1, bestScore = int.MinValue;
        for (int i = from; i < to; i++)
        {
            if (!Clauses.IsOutside(i) || Clauses.Cue(i) is CueClass.None or CueClass.Other or CueClass.OtherNoun or CueClass.Utterance or CueClass.According)
                continue;
            if (Clauses.Subject(i) == word && Score(i) is var score && score > bestScore)
                (best, bestScore) = (i, score);
        }

        if (best >= 0 && IsReport(best))
            return best;
        if (Adjacent(word, from, to) is >= 0 and var adjacent)
            return adjacent;
        if (best >= 0)
            return best;
        int according = According(word);
        if (according >= 0)
            return according;
        int head = Clauses.Tree[Clauses.Top(word)].Head;
        // "His wife, Ana Ruiz, wrote": a noun beside the name is no cue, but the verb that the noun hangs on.
        for (int steps = 0; steps < 3 && head >= 0 && Clauses.Cue(head) is CueClass.OtherNoun or CueClass.Other; steps++)
            head = Clauses.Tree[head].Head;
        return head >= from && head < to && Clauses.IsOutside(head) ? head : -1;
    }

    private bool IsReport(int word) => Clauses.Cue(word) is CueClass.Say or CueClass.Tell or CueClass.Report or CueClass.Describe;

    /// <summary>
    /// <c>said Ana Ruiz, a friend</c>: the verb of saying right beside the phrase, where the parser hung the two on other words.
    /// </summary>
    private int Adjacent(int word, int from, int to)
    {
        int first = word;
        while (first > from && Clauses.IsOutside(first - 1) && (Clauses.Phrase(first - 1) == word
            || Clauses.Tree[first - 1] is { Relation: Relation.Det or Relation.Amod or Relation.Compound or Relation.Flat }))
            first--;
        if (first > from && IsFreeReport(first - 1, word))
            return first - 1;
        return word + 1 < to && IsFreeReport(word + 1, word) ? word + 1 : -1;
    }

    private bool IsFreeReport(int verb, int word) =>
        Clauses.IsOutside(verb) && Clauses.Cue(verb) is CueClass.Say or CueClass.Tell or CueClass.Report
        && (Clauses.OwnSubject(verb) < 0 || Clauses.OwnSubject(verb) == word);

    private int According(int word)
    {
        for (int i = Math.Max(0, word - 8); i < word; i++)
        {
            if (Clauses.Cue(i) == CueClass.According && (Clauses.Tree[i].Head == word || word - i <= 3))
                return i;
        }

        return -1;
    }

    private int Score(int verb)
    {
        int depth = Depth(verb) switch { 1 or 5 => 8, 2 => 5, 3 => 3, 4 => 2, _ => 0 };
        int kind = Clauses.Cue(verb) switch
        {
            CueClass.Say or CueClass.Tell or CueClass.Report => 7,
            CueClass.Describe or CueClass.Stance => 5,
            CueClass.Act or CueClass.Think => 3,
            CueClass.Auxiliary => -4,
            _ => 0,
        };
        int distance = Distance(verb);
        // "…, telling reporters, “…”": what stands last before the mark leads to it, whatever the parser hung it on.
        int leads = verb < Start && IsReport(verb) && ReportsBetween(verb) == 0 ? (distance == 0 ? 6 : distance < 4 ? 4 : 0) : 0;
        return depth + kind + leads - Math.Min(distance, 12) / 2;
    }
}
