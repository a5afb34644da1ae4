using System.Collections.Immutable;
using EditorialLint.Core.Documents;
using EditorialLint.Language.Lexicons;

namespace EditorialLint.Language.Names;

/// <summary>Groups the mentions of one bearer: a last word alone goes to the latest bearer who ends with it.</summary>
internal static class NameGrouping
{
    internal static ImmutableArray<NameBearer> Group(Document document, ImmutableArray<NameMention> mentions)
    {
        var groups = new List<List<NameMention>>();
        var byFullName = new Dictionary<string, int>(StringComparer.Ordinal);
        var byLastWord = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (NameMention mention in mentions)
        {
            string full = mention.Text.ToString();
            string last = mention.LastWord.ToString();
            int index;
            bool known = mention.IsFull ? byFullName.TryGetValue(full, out index) : byLastWord.TryGetValue(last, out index);
            if (!known)
            {
                index = groups.Count;
                groups.Add([]);
                byFullName[full] = index;
            }

            byLastWord[last] = index;
            groups[index].Add(mention);
        }

        return [.. groups.Select(group => Bearer(document, group))];
    }

    private static NameBearer Bearer(Document document, List<NameMention> mentions)
    {
        NameMention fullest = mentions.MaxBy(static mention => mention.EndToken - mention.FirstToken);
        bool person = mentions.Exists(mention => mention.TitleToken >= 0
            || (mention.IsFull && GivenNames.Contains(document.GetText(mention.FirstToken))));
        return new NameBearer(fullest.Text.ToString(), person, [.. mentions]);
    }
}
