using EditorialLint.Core.Documents;
using EditorialLint.Language.Morphology;
using EditorialLint.Language.Names;
using EditorialLint.Language.Parsing;
using EditorialLint.Language.Tagging;

namespace EditorialLint.Language.Quotations.Speakers;

/// <summary>The verbs of a sentence with their subjects, and which of its words are the writer's own.</summary>
internal sealed class SentenceClauses
{
    private const int MaximumClimb = 6;

    private readonly DependencyTree _tree;
    private readonly SentenceTags _tags;
    private readonly bool[] _isOutside;
    private readonly CueClass[] _cues;
    private readonly int[] _ownSubjects;
    private readonly int[] _phrases;
    private readonly bool[] _isSubject;

    private SentenceClauses(Sentence sentence, DependencyTree tree, SentenceTags tags, bool[] isOutside, CueClass[] cues, int[] ownSubjects, int[] phrases)
    {
        Sentence = sentence;
        _tree = tree;
        _tags = tags;
        _isOutside = isOutside;
        _cues = cues;
        _ownSubjects = ownSubjects;
        _phrases = phrases;
        FirstQuoted = Array.IndexOf(isOutside, false);
        LastQuoted = Array.LastIndexOf(isOutside, false);
        _isSubject = new bool[isOutside.Length];
        for (int i = 0; i < isOutside.Length; i++)
        {
            _isSubject[i] |= tree[i] is { Relation: Relation.Nsubj, Head: >= 0 };
            if (ownSubjects[i] >= 0)
                _isSubject[ownSubjects[i]] = true;
        }

        HasReport = Enumerable.Range(0, Count).Any(Reports);
    }

    /// <summary>Whether some of its words stand between quotation marks.</summary>
    internal bool HasQuoted => FirstQuoted >= 0;

    /// <summary>Whether a verb of saying with a subject is among the writer's words.</summary>
    internal bool HasReport { get; }

    /// <summary>The first word between quotation marks, or -1.</summary>
    internal int FirstQuoted { get; }

    /// <summary>The last word between quotation marks, or -1.</summary>
    internal int LastQuoted { get; }

    internal Sentence Sentence { get; }

    internal int Count => _isOutside.Length;

    internal DependencyTree Tree => _tree;

    /// <summary>Whether a word stands outside quotation marks.</summary>
    internal bool IsOutside(int word) => _isOutside[word];

    internal CueClass Cue(int word) => _cues[word];

    internal WordTag Tag(int word) => _tags[word];

    internal ReadOnlySpan<char> Text(int word) => _tree.Words.GetText(word);

    /// <summary>The subject that stands with a verb, or -1.</summary>
    internal int OwnSubject(int verb) => _ownSubjects[verb];

    /// <summary>Whether a word is the subject that stands with some verb.</summary>
    internal bool IsSubject(int word) => _isSubject[word];

    /// <summary>The word that stands for the noun phrase of a word: the last one of its name or run of nouns.</summary>
    internal int Phrase(int word) => _phrases[word];

    /// <summary>The word of a phrase whose head lies outside it, so that its relation is that of the phrase.</summary>
    internal int Top(int word)
    {
        for (int i = word; i >= 0 && _phrases[i] == word; i--)
        {
            int head = _tree[i].Head;
            if (head < 0 || _phrases[head] != word)
                return i;
        }

        return word;
    }

    /// <summary>
    /// The subject of a verb, taken from the clause above where it has none of its own: <c>She left, saying …</c>,
    /// <c>he rose and said …</c>, <c>a statement saying …</c>. -1 if there is none outside quotation marks.
    /// </summary>
    internal int Subject(int verb)
    {
        for (int steps = 0, word = verb; steps < MaximumClimb; steps++)
        {
            if (_ownSubjects[word] >= 0)
                return _ownSubjects[word];
            Dependency arc = _tree[word];
            if (arc.Head < 0)
                return -1;
            if (arc.Relation == Relation.Acl)
                return _isOutside[arc.Head] ? _phrases[arc.Head] : -1;
            if (arc.Relation is not (Relation.Conj or Relation.Xcomp or Relation.Advcl or Relation.Ccomp or Relation.Parataxis or Relation.Aux or Relation.Cop))
                return -1;
            word = arc.Head;
        }

        return -1;
    }

    private bool Reports(int word) =>
        _cues[word] is CueClass.According || (_cues[word] is CueClass.Say or CueClass.Tell or CueClass.Report && Subject(word) >= 0);

    internal static SentenceClauses Read(Sentence sentence, QuotationSet quotations, NameSet names)
    {
        DependencyTree tree = sentence.Document.Get(Dependencies.Layer).Of(sentence);
        SentenceTags tags = sentence.Document.Get(Tags.Layer).Of(sentence);
        Lemmas lemmas = sentence.Document.Get(Lemmas.Layer);
        int count = tree.Words.Count;
        var isOutside = new bool[count];
        var cues = new CueClass[count];
        var subjects = new int[count];
        Array.Fill(subjects, -1);
        for (int i = 0; i < count; i++)
        {
            isOutside[i] = !quotations.IsBetweenMarks(sentence.Document.Tokens[tree.Words[i].Token].Start);
            UniversalTag tag = tags[i].Universal;
            if (isOutside[i] && (tag is UniversalTag.VERB or UniversalTag.AUX or UniversalTag.NOUN or UniversalTag.PROPN || tree.Words.GetText(i) is "according" or "According"))
                cues[i] = CueLexicon.Classify(lemmas.Find(sentence, i), tag);
            else if (isOutside[i])
                cues[i] = CueClass.Other;
        }

        int[] phrases = NounPhrases.Read(tree, tags, isOutside, names);
        for (int i = 0; i < count; i++)
        {
            Dependency arc = tree[i];
            if (arc.Relation == Relation.Nsubj && arc.Head >= 0 && isOutside[i] && subjects[arc.Head] < 0)
                subjects[arc.Head] = phrases[i];
        }

        var apposition = new Apposition(tree, isOutside, phrases, names);
        for (int i = 0; i < count; i++)
        {
            if (subjects[i] >= 0)
                subjects[i] = apposition.NameOf(subjects[i], i, cues[i]);
        }

        return new SentenceClauses(sentence, tree, tags, isOutside, cues, subjects, phrases);
    }
}
