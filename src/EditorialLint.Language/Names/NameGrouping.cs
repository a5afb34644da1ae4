using System.Collections.Immutable;
using EditorialLint.Core.Documents;
using EditorialLint.Language.Words;

namespace EditorialLint.Language.Names;

/// <summary>
/// Groups the mentions of one bearer. A last word alone goes to the bearer who ends with it and is mentioned most, a first
/// one to the person who begins with it, capitals to the body whose initials they are.
/// </summary>
internal sealed class NameGrouping
{
    private const int LongestInitialism = 8;

    private readonly Document _document;
    private readonly List<NameGroup> _groups = [];
    private readonly Dictionary<string, NameGroup> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameGroup> _byLastWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameGroup> _byFirstWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameGroup> _byInitials = new(StringComparer.Ordinal);

    private NameGrouping(Document document) => _document = document;

    internal static ImmutableArray<NameBearer> Group(Document document, ImmutableArray<NameMention> mentions)
    {
        var grouping = new NameGrouping(document);
        foreach (NameMention mention in mentions)
            grouping.Add(NameAnatomy.Read(mention));
        return [.. grouping._groups.Select(group => group.Close(document))];
    }

    private void Add(NameAnatomy name)
    {
        string last = _document.GetBareText(name.LastFamily).ToString();
        string key = name.IsFull ? FullKey(name, last) : last;
        NameGroup? group = name.IsFull ? FindFull(key, last, name) : FindShort(last, name);
        if (group is null)
        {
            group = new NameGroup();
            _groups.Add(group);
        }

        group.Add(name);
        _byName[key] = group;
        // Whoever is mentioned most keeps the last word; between equals the latest does.
        if (!_byLastWord.TryGetValue(last, out NameGroup? holder) || group.Count >= holder.Count)
            _byLastWord[last] = group;
        if (!name.IsFull)
            return;
        if (name.LooksPersonal)
            _byFirstWord[_document.GetString(name.First)] = group;
        else if (Initials(name) is { } initials)
            _byInitials[initials] = group;
    }

    /// <summary>A full name, or one that a short form such as a headline's stood for before.</summary>
    private NameGroup? FindFull(string key, string last, NameAnatomy name)
    {
        if (_byName.TryGetValue(key, out NameGroup? group))
            return group;
        return name.LooksPersonal && _byLastWord.TryGetValue(last, out NameGroup? earlier) && !earlier.IsFull ? earlier : null;
    }

    private NameGroup? FindShort(string last, NameAnatomy name)
    {
        if (_byLastWord.TryGetValue(last, out NameGroup? group))
            return group;
        if (name.Title < 0 && _byFirstWord.TryGetValue(last, out group))
            return group;
        return _document.Tokens[name.First].Has(TokenTraits.AllCaps) ? _byInitials.GetValueOrDefault(last) : null;
    }

    /// <summary>A person's middle names, initials and suffix come and go.</summary>
    private string FullKey(NameAnatomy name, string last) =>
        name.LooksPersonal ? $"{_document.GetText(name.First)} {last}" : name.Mention.Text.ToString();

    private string? Initials(NameAnatomy name)
    {
        Span<char> initials = stackalloc char[LongestInitialism];
        int count = 0;
        for (int i = name.First; i <= name.LastFamily; i += 2)
        {
            char letter = _document.GetText(i)[0];
            if (!char.IsUpper(letter))
                continue;
            if (count == initials.Length)
                return null;
            initials[count++] = letter;
        }

        return count > 1 ? initials[..count].ToString() : null;
    }
}
