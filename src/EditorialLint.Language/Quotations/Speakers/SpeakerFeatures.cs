using EditorialLint.Language.Parsing;

namespace EditorialLint.Language.Quotations.Speakers;

/// <summary>What speaks for a word as the speaker of a quotation, as hashed features. No feature holds a word of the text.</summary>
internal static class SpeakerFeatures
{
    /// <summary>How many features a candidate has besides each pair of its fields.</summary>
    private const int Count = 45;

    internal static (uint[] Features, uint[] Fields) Read(QuotationView view, QuotedRange range, int word, int cue, NounClass noun, SpeakerPlace place, int distance, int ordinal)
    {
        SentenceClauses clauses = range.Clauses;
        int top = clauses.Top(word);
        Dependency arc = clauses.Tree[top];
        uint p = (uint)place + 1;
        uint relation = (uint)RelationOf(clauses, top);
        uint cueClass = cue < 0 ? 15u : (uint)clauses.Cue(cue);
        uint direct = cue < 0 ? 0u : clauses.OwnSubject(cue) == word ? 1u : clauses.Subject(cue) == word ? 2u : 3u;
        uint depth = cue < 0 ? 6u : (uint)range.Depth(cue);
        uint ownDepth = (uint)range.Depth(top);
        uint link = (uint)range.Link;
        uint away = cue < 0 ? 9u : Bucket(range.Distance(cue));
        uint wordAway = Bucket(range.Distance(word));
        uint order = cue < 0 ? 0u : (cue < word ? 1u : 2u) + (2 * Math.Min(3u, Bucket(Math.Abs(cue - word) - 1)));
        uint kind = (uint)noun + 1;
        uint between = Math.Min(2u, (uint)range.QuotationsBetween(cue >= 0 ? cue : word));
        uint clause = cue < 0 ? 40u : (uint)clauses.Tree[cue].Relation;
        uint edge = place == SpeakerPlace.Before ? view.Lead : place == SpeakerPlace.Behind ? view.End + 16
            : distance > 1 ? 0
            : place == SpeakerPlace.SentenceBehind ? view.End + 48
            : place is SpeakerPlace.SentenceBefore or SpeakerPlace.ParagraphBefore ? view.Lead + 80 : 0;
        uint nearer = (uint)Nearer(range, word);
        uint first = Math.Min((uint)ordinal, 3u);
        uint report = view.State;
        uint far = Math.Min((uint)distance, 6u);
        uint next = NextTo(range, word, place);
        uint possessive = word + 1 < clauses.Count && clauses.Text(word + 1) is "'s" or "’s" or "'" or "’" ? 1u : 0u;
        uint passive = cue >= 0 && IsPassive(clauses, cue) ? 1u : 0u;
        uint quoted = !clauses.HasQuoted ? 0u : clauses.FirstQuoted < word ? (clauses.LastQuoted < word ? 1u : 2u) : 3u;
        uint layer = cue < 0 ? 5u : range.Layer(cue);
        uint reports = cue < 0 ? 3u : Math.Min(2u, (uint)range.ReportsBetween(cue));
        uint[] fields =
        [
            p, relation, cueClass, direct, depth, ownDepth, link, away, wordAway, order, kind, between, clause, edge, nearer, first, report, far, next, possessive,
            passive, quoted, layer, reports, view.Form,
        ];
        FeatureHash.MixFields(fields);
        var hash = new FeatureHash(Count);
        hash.Add(p, layer);
        hash.Add(p, layer, cueClass, direct);
        hash.Add(p, layer, view.Form, link);
        hash.Add(p, reports, direct, depth);
        hash.Add(p, reports, cueClass, layer);
        hash.Add(p);
        hash.Add(p, relation);
        hash.Add(p, cueClass);
        hash.Add(p, cueClass, direct, passive);
        hash.Add(p, depth, direct);
        hash.Add(p, cueClass, depth);
        hash.Add(p, away, cueClass);
        hash.Add(p, order, cueClass);
        hash.Add(p, kind);
        hash.Add(kind, cueClass);
        hash.Add(kind, relation);
        hash.Add(p, edge, away);
        hash.Add(p, nearer, direct);
        hash.Add(p, between, direct);
        hash.Add(p, view.Form, depth);
        hash.Add(p, clause, cueClass);
        hash.Add(p, first, direct);
        hash.Add(p, report);
        hash.Add(p, far, report);
        hash.Add(p, next, kind);
        hash.Add(p, possessive, relation, cueClass);
        hash.Add(p, cueClass, depth, (direct * 16) + away);
        hash.Add(p, direct, nearer, cueClass);
        hash.Add(view.Form, cueClass, depth);
        hash.Add(p, kind, nearer);
        hash.Add(p, cueClass, between, away);
        hash.Add(relation, depth, kind);
        hash.Add(p, far, cueClass, direct);
        hash.Add(p, link, depth, direct);
        hash.Add(p, link, ownDepth);
        hash.Add(p, wordAway, relation);
        hash.Add(p, wordAway, next);
        hash.Add(p, edge, cueClass, direct);
        hash.Add(p, edge, nearer, kind);
        hash.Add(view.Form, p, report, far);
        hash.Add(p, quoted, far, report);
        hash.Add(p, quoted, cueClass, direct);
        hash.Add(p, kind, cueClass, direct);
        hash.Add((uint)arc.Relation, p, ownDepth, kind);
        hash.Add(p, view.Form, report, (cueClass * 4) + direct);
        return (hash.Features, fields);
    }

    /// <summary>What speaks for it because of the quotation before: whose it is, and how near that one stands.</summary>
    internal static void ReadCarried(SpeakerCandidate candidate, SpeakerCandidate? previous, int nearness, QuotationView view, Span<uint> features)
    {
        uint same = previous is null || nearness == 0 ? 0u : candidate.Clauses is null ? 2u : candidate.IsSame(previous) ? 1u : candidate.NamesSame(previous) ? 3u : 2u;
        uint p = (uint)candidate.Place + 1;
        uint report = view.HasReport ? 1u : 2u;
        uint cue = candidate.Clauses is null ? 20u : candidate.Cue < 0 ? 15u : (uint)candidate.Clauses.Cue(candidate.Cue);
        uint near = (uint)nearness;
        features[0] = FeatureHash.Of(50, same, near, p);
        features[1] = FeatureHash.Of(51, same, near, report);
        features[2] = FeatureHash.Of(52, same, p, report);
        features[3] = FeatureHash.Of(53, same, near, (view.State * 16) + view.Form);
        features[4] = FeatureHash.Of(54, same, near, (view.Lead * 32) + view.State);
        features[5] = FeatureHash.Of(55, same, near, (cue * 16) + p);
        features[6] = FeatureHash.Of(56, same, (near * 16) + p, (view.State * 16) + view.Form);
        features[7] = FeatureHash.Of(57, same, (near * 16) + p, (view.End * 8) + view.State);
    }

    /// <summary>For the speaker of the quotation before, where that one stands too far off to be read with this quotation.</summary>
    internal static uint[] ReadFarther(QuotationView view, int nearness)
    {
        var hash = new FeatureHash(3);
        uint report = view.State;
        hash.Add(98, (uint)nearness);
        hash.Add(98, 1, (uint)nearness, report);
        hash.Add(98, 2, view.Form, report);
        return hash.Features;
    }

    /// <summary>For nobody: no word around the quotation names its speaker.</summary>
    internal static uint[] ReadNobody(QuotationView view, int candidates, uint surroundings)
    {
        var hash = new FeatureHash(9);
        uint state = view.State;
        hash.Add(99);
        hash.Add(99, 1, state);
        hash.Add(99, 2, view.Form);
        hash.Add(99, 3, view.Form, state);
        hash.Add(99, 4, Math.Min((uint)candidates, 8u), state);
        hash.Add(99, 5, surroundings, state);
        hash.Add(99, 6, surroundings & 7, state);
        hash.Add(99, 7, surroundings & 7, view.Form);
        hash.Add(99, 8, (state * 16) + view.Lead, surroundings & 7);
        return hash.Features;
    }

    private static Relation RelationOf(SentenceClauses clauses, int word)
    {
        Dependency arc = clauses.Tree[word];
        return arc.Relation is Relation.Conj or Relation.Flat && arc.Head >= 0 ? (clauses.IsSubject(arc.Head) ? Relation.List : arc.Relation) : arc.Relation;
    }

    private static bool IsPassive(SentenceClauses clauses, int verb)
    {
        if (clauses.Tag(verb).Penn != Tagging.PennTag.VBN)
            return false;
        for (int i = Math.Max(0, verb - 4); i < verb; i++)
        {
            if (clauses.Tree[i] is { Relation: Relation.Aux } arc && arc.Head == verb && clauses.Text(i) is "was" or "were" or "is" or "are" or "been" or "be" or "being")
                return true;
        }

        return false;
    }

    /// <summary>How many subjects stand nearer to the quotation, at most three.</summary>
    private static int Nearer(QuotedRange range, int word)
    {
        int count = 0;
        (int from, int to) = word < range.Start ? (word + 1, range.Start) : (range.End, word);
        for (int i = from; i < to; i++)
            count += range.Clauses.IsOutside(i) && range.Clauses.IsSubject(i) ? 1 : 0;
        return Math.Min(count, 3);
    }

    /// <summary>What stands right behind or before the word, on the side of the quotation.</summary>
    private static uint NextTo(QuotedRange range, int word, SpeakerPlace place)
    {
        bool isBefore = place is SpeakerPlace.Before or SpeakerPlace.SentenceBefore or SpeakerPlace.ParagraphBefore;
        int step = isBefore ? 1 : -1;
        int next = word + step;
        while (next >= 0 && next < range.Clauses.Count && range.Clauses.Tree[next] is { Relation: Relation.Flat or Relation.Compound or Relation.Det or Relation.Amod } arc && arc.Head == word)
            next += step;
        if (next < 0 || next >= range.Clauses.Count)
            return 1;
        if (!range.Clauses.IsOutside(next))
            return 2;
        uint mark = range.Clauses.Text(next) switch { ":" => 3u, "," => 4u, "-" or "–" or "—" or "--" => 5u, "(" or ")" => 6u, "\"" or "“" or "”" or "''" => 7u, _ => 8u };
        return mark == 8 ? 8 + (uint)range.Clauses.Cue(next) : mark;
    }

    private static uint Bucket(int count) => count switch { <= 0 => 0, 1 => 1, 2 => 2, <= 4 => 3, <= 7 => 4, <= 12 => 5, <= 20 => 6, _ => 7 };
}
