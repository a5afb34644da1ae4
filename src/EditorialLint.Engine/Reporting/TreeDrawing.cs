using System.Globalization;
using System.Text;
using EditorialLint.Core.Documents;
using EditorialLint.Language.Morphology;
using EditorialLint.Language.Parsing;
using EditorialLint.Language.Tagging;

namespace EditorialLint.Engine.Reporting;

/// <summary>Draws the dependency tree of a sentence: a line for each word, arcs at the left, tags, lemma and relation behind it.</summary>
internal static class TreeDrawing
{
    /// <summary>Deeper arcs share the outermost column: a sentence that nests so deep is no easier to read with more.</summary>
    private const int MaximumColumns = 12;

    /// <summary>A longer sentence is a list without arcs: they would be as hard to follow as to draw.</summary>
    private const int MaximumWords = 150;

    internal static IEnumerable<string> Draw(Sentence sentence)
    {
        DependencyTree tree = sentence.Document.Get(Dependencies.Layer).Of(sentence);
        SentenceTags tags = sentence.Document.Get(Tags.Layer).Of(sentence);
        Lemmas lemmas = sentence.Document.Get(Lemmas.Layer);
        int count = tree.Words.Count;
        string[] arcs = count <= MaximumWords ? Arcs(tree) : [.. Enumerable.Repeat("", count)];
        string[] forms = [.. Enumerable.Range(0, count).Select(i => TerminalCells.Visible(tree.Words.GetText(i).ToString()))];
        int width = forms.Length == 0 ? 0 : forms.Max(Cells);
        for (int i = 0; i < count; i++)
        {
            string form = forms[i] + new string(' ', width - Cells(forms[i]));
            string lemma = TerminalCells.Visible(lemmas.Find(sentence, i));
            string doubt = tree[i].Confidence < 0.8f ? string.Create(CultureInfo.InvariantCulture, $" ({100 * tree[i].Confidence:F0} % sure)") : "";
            yield return $"{arcs[i]}{form}  {tags[i].Penn.ToName(),-5} {tags[i].Universal.ToName(),-5} {tree[i].Relation.ToName(),-10} {lemma}{doubt}";
        }
    }

    private static int Cells(string text)
    {
        int cells = 0;
        foreach (Rune rune in text.EnumerateRunes())
            cells += TerminalCells.Append(null, rune);
        return cells;
    }

    /// <summary>Arcs as lines with corners; the arrow points at the dependent. Shorter arcs lie nearer to the words.</summary>
    private static string[] Arcs(DependencyTree tree)
    {
        int count = tree.Words.Count;
        int[] column = new int[count];
        int columns = 0;
        foreach (int word in Enumerable.Range(0, count).Where(i => tree[i].Head >= 0).OrderBy(i => Math.Abs(tree[i].Head - i)).ThenBy(static i => i))
        {
            (int from, int to) = Ends(tree, word);
            while (column[word] < MaximumColumns - 1 && Enumerable.Range(0, count).Any(other => IsDrawnIn(other, column[word], from, to)))
                column[word]++;
            column[word] |= 1 << 8;
            columns = Math.Max(columns, (column[word] & 0xFF) + 1);
        }

        char[][] lines = new char[count][];
        for (int i = 0; i < count; i++)
            lines[i] = [.. Enumerable.Repeat(' ', (2 * columns) + 2)];
        foreach (int word in Enumerable.Range(0, count).Where(i => tree[i].Head >= 0).OrderByDescending(i => column[i]))
            DrawArc(lines, tree, word, 2 * (columns - 1 - (column[word] & 0xFF)));
        return [.. lines.Select(static line => new string(line))];

        bool IsDrawnIn(int other, int place, int from, int to)
        {
            if (column[other] != (place | (1 << 8)))
                return false;
            (int start, int end) = Ends(tree, other);
            return start <= to && from <= end;
        }
    }

    private static (int From, int To) Ends(DependencyTree tree, int word) => (Math.Min(word, tree[word].Head), Math.Max(word, tree[word].Head));

    private static void DrawArc(char[][] lines, DependencyTree tree, int word, int at)
    {
        int head = tree[word].Head;
        (int from, int to) = Ends(tree, word);
        for (int row = from + 1; row < to; row++)
            lines[row][at] = lines[row][at] == '─' ? '┼' : '│';
        foreach (int row in new[] { head, word })
        {
            char corner = row == from ? '┌' : '└';
            lines[row][at] = lines[row][at] is ' ' or '─' ? corner : '├';
            for (int x = at + 1; x < lines[row].Length - 1; x++)
                lines[row][x] = lines[row][x] == '│' ? '┼' : lines[row][x] == ' ' ? '─' : lines[row][x];
        }

        lines[word][^2] = '>';
    }
}
