using System.Collections.Immutable;
using CsCheck;
using EditorialLint.Engine.Baselines;
using Xunit;

namespace EditorialLint.Engine.Tests.Baselines;

public sealed class BaselineProperties
{
    /// <summary>Few sentences, so that equal findings meet often; without the habit, whose number is not one of findings.</summary>
    private static readonly string[] Sentences =
    [
        "The council saw a defect in the plan.", "The mayor denied any defect.", "A blemish and a defect met.", "No defect, no blemish.",
        "The sun shone.", "A defect.", "Nothing at all", "“The defect,” she said, “is a blemish.”",
    ];

    private static readonly Gen<string> Paragraph = Gen.Int[0, Sentences.Length - 1].Select(static at => Sentences[at]).Array[1, 3].Select(static sentences => string.Join(' ', sentences));

    private static readonly Gen<string[]> Article = Paragraph.Array[1, 6];

    private static readonly Gen<string[][]> Articles = Article.Array[1, 4];

    [Fact]
    public void Inserting_a_paragraph_changes_nothing() =>
        Gen.Select(Articles, Gen.Int[0, 99], Gen.Int[0, 99]).Sample((articles, which, where) =>
            AssertKnown(articles, after =>
            {
                string[] article = after[which % after.Length];
                int at = where % (article.Length + 1);
                after[which % after.Length] = [.. article[..at], "Rain fell on the town.", .. article[at..]];
            }));

    [Fact]
    public void Moving_a_paragraph_changes_nothing() =>
        Gen.Select(Articles, Gen.Int[0, 99], Gen.Int[0, 99], Gen.Int[0, 99]).Sample((articles, which, from, to) =>
            AssertKnown(articles, after =>
            {
                List<string> article = [.. after[which % after.Length]];
                string moved = article[from % article.Count];
                article.RemoveAt(from % article.Count);
                article.Insert(to % (article.Count + 1), moved);
                after[which % after.Length] = [.. article];
            }));

    [Fact]
    public void Moving_a_paragraph_to_another_article_changes_nothing() =>
        Gen.Select(Article.Array[2, 4], Gen.Int[0, 99], Gen.Int[0, 99], Gen.Int[0, 99]).Sample((articles, source, target, which) =>
            AssertKnown(articles, after =>
            {
                int from = source % after.Length, to = (from + 1 + (target % (after.Length - 1))) % after.Length;
                string moved = after[from][which % after[from].Length];
                int at = which % after[from].Length;
                after[from] = [.. after[from][..at], .. after[from][(at + 1)..]];
                after[to] = [moved, .. after[to]];
            }));

    [Fact]
    public void Renaming_files_changes_nothing() =>
        Gen.Select(Articles, Gen.Shuffle(new[] { 0, 1, 2, 3 }), Gen.Int[0, 3]).Sample((articles, order, renamed) =>
        {
            ImmutableArray<BaselineEntry> baseline = ToArchive(articles, static i => $"{i}.txt").Record();
            // Some keep their names; the order of the others changes.
            Archive after = ToArchive(articles, i => i < renamed ? $"sub/{order[i]}-new.txt" : $"{i}.txt");
            AssertKnown(after.Compare(baseline));
        });

    [Fact]
    public void Each_entry_answers_once_and_none_is_lost() =>
        Gen.Select(Articles, Articles).Sample((before, after) =>
        {
            ImmutableArray<BaselineEntry> baseline = ToArchive(before, static i => $"{i}.txt").Record();
            Archive.Comparison comparison = ToArchive(after, static i => $"{i}.txt").Compare(baseline);
            BaselineOutcome outcome = comparison.Outcome;
            Assert.Equal(baseline.Length, outcome.Updated + outcome.Unchanged + outcome.Absent.Length);
            Assert.Equal(comparison.Lines.Count, outcome.New + outcome.Updated + outcome.Unchanged);
            Assert.Equal(comparison.Lines.Count, comparison.Entries.Length);
        });

    [Fact]
    public void After_an_update_all_is_known_and_written_the_same() =>
        Gen.Select(Articles, Articles).Sample((before, after) =>
        {
            Archive archive = ToArchive(after, static i => $"{i}.txt");
            string updated = Archive.Write(archive.Compare(ToArchive(before, static i => $"{i}.txt").Record()).Entries);
            Archive.Comparison again = archive.Compare(Archive.ReadBack(updated));
            AssertKnown(again);
            Assert.Equal(updated, Archive.Write(again.Entries));
        });

    [Fact]
    public void The_number_of_threads_does_not_change_the_outcome() =>
        Gen.Select(Articles, Articles).Sample((before, after) =>
        {
            ImmutableArray<BaselineEntry> baseline = ToArchive(before, static i => $"{i}.txt").Record();
            Archive.Comparison one = ToArchive(after, static i => $"{i}.txt").Compare(baseline);
            Archive.Comparison several = ToArchive(after, static i => $"{i}.txt", jobs: 3).Compare([.. baseline.Reverse()]);
            Assert.Equal(one.Lines, several.Lines);
            Assert.Equal(Archive.Write(one.Entries), Archive.Write(several.Entries));
        }, iter: 50);

    private static void AssertKnown(string[][] articles, Action<string[][]> edit)
    {
        ImmutableArray<BaselineEntry> baseline = ToArchive(articles, static i => $"{i}.txt").Record();
        string[][] after = [.. articles];
        edit(after);
        AssertKnown(ToArchive(after, static i => $"{i}.txt").Compare(baseline));
    }

    private static void AssertKnown(Archive.Comparison comparison)
    {
        Assert.All(comparison.Lines, static line => Assert.EndsWith(" Unchanged", line, StringComparison.Ordinal));
        Assert.Empty(comparison.Outcome.Absent);
    }

    private static Archive ToArchive(string[][] articles, Func<int, string> name, int jobs = 1)
    {
        var archive = new Archive { Jobs = jobs };
        for (int i = 0; i < articles.Length; i++)
            archive[name(i)] = string.Join("\n\n", articles[i]) + "\n";
        return archive;
    }
}
