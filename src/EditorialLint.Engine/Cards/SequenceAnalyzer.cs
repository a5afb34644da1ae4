using System.Collections.Immutable;
using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Language.Tagging;
using EditorialLint.Language.Words;

namespace EditorialLint.Engine.Cards;

/// <summary><c>extends: sequence</c>: words of a sentence that follow each other, by form or part of speech, are a finding.</summary>
/// <remarks>A sentence is tagged only when a word fits every pattern that must be there.</remarks>
internal sealed class SequenceAnalyzer(RuleDescriptor rule, DeclarativePattern pattern) : PatternAnalyzer(rule, pattern)
{
    private readonly ImmutableArray<Step> _steps = [.. pattern.Steps.Select(step => new Step(step, pattern.IgnoreCase))];

    private readonly ExceptionFilter _exceptions = new(pattern.Exceptions, pattern.IgnoreCase);

    protected override void SearchDocument(NodeContext<Document> context, List<Finding> findings)
    {
        foreach (BlockText block in BlocksInScope(context.Document))
        {
            foreach (Sentence sentence in block.Block.Sentences)
            {
                SentenceWords words = context.Document.Get(SyntacticWords.Layer).Of(sentence);
                if (words.Count > 0 && IsPossible(words))
                    Search(new Attempt(_steps, context.Document.Get(Tags.Layer).Of(sentence)), findings);
            }
        }
    }

    private void Search(Attempt attempt, List<Finding> findings)
    {
        for (int start = 0; start < attempt.Words.Count; start++)
        {
            if (!attempt.Matches(start, out int[] places))
                continue;
            TextSpan first = attempt.Words.GetSpan(places[0]), last = attempt.Words.GetSpan(places[^1]);
            start = places[^1];
            TextSpan span = TextSpan.FromBounds(first.Start, last.End);
            if (_exceptions.Exempts(attempt.Words.Sentence.Document.GetText(span)))
                continue;
            ImmutableArray<string> texts = [.. places.Select(place => attempt.Words.GetText(place).ToString())];
            findings.Add(Describe(span, texts, []));
        }
    }

    private bool IsPossible(SentenceWords words)
    {
        foreach (Step step in _steps)
        {
            if (step.Word is null || step.IsNegated)
                continue;
            bool found = false;
            for (int i = 0; i < words.Count && !found; i++)
                found = step.Word.IsMatch(words.GetText(i));
            if (!found)
                return false;
        }

        return true;
    }

    /// <summary>A word of the sequence, ready to compare.</summary>
    private sealed class Step
    {
        private readonly bool[]? _tags;

        public Step(SequenceStep step, bool ignoreCase)
        {
            Skip = step.Skip;
            IsNegated = step.IsNegated;
            if (step.Pattern.Length > 0)
                Word = new PatternRegex($@"\b(?:{step.Pattern})\b", ignoreCase, []);
            if (step.Tag.Length == 0)
                return;
            // As in Vale, a part of the tag is enough: VB is every form of a verb.
            var tag = new PatternRegex(step.Tag, ignoreCase: false, []);
            _tags = new bool[PennTagNames.Count];
            for (int i = 0; i < _tags.Length; i++)
                _tags[i] = tag.IsMatch(((PennTag)i).ToName());
        }

        public PatternRegex? Word { get; }

        public int Skip { get; }

        public bool IsNegated { get; }

        public bool Fits(SentenceTags tags, int word)
        {
            // As in Vale, a negated word must differ in both form and tag.
            return (_tags is null || _tags[(int)tags[word].Penn] != IsNegated)
                && (Word is null || Word.IsMatch(tags.Words.GetText(word)) != IsNegated);
        }
    }

    /// <summary>The search of one sentence. What cannot go on from a place is remembered, so the work is linear in its words.</summary>
    private sealed class Attempt(ImmutableArray<Step> steps, SentenceTags tags)
    {
        private readonly HashSet<(int Step, int Word)> _failed = [];

        public SentenceWords Words => tags.Words;

        public bool Matches(int start, out int[] places)
        {
            places = new int[steps.Length];
            return steps.Length > 0 && Matches(0, start, start, places);
        }

        private bool Matches(int step, int first, int last, int[] places)
        {
            for (int word = first; word <= last && word < Words.Count; word++)
            {
                if (_failed.Contains((step, word)))
                    continue;
                places[step] = word;
                bool goesOn = steps[step].Fits(tags, word)
                    && (step == steps.Length - 1 || Matches(step + 1, word + 1, word + 1 + steps[step + 1].Skip, places));
                if (goesOn)
                    return true;
                _failed.Add((step, word));
            }

            return false;
        }
    }
}
