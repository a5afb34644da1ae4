using System.Collections.Immutable;
using EditorialLint.Core.Diagnostics;

namespace EditorialLint.Generators.Cards;

/// <summary>Reads rule cards. The compiler reads the built-in ones with it and the engine those of a newsroom.</summary>
internal static class CardReader
{
    private static readonly string[] OwnKeys =
    [
        "id", "title", "level", "status", "message", "messages", "help", "options", "precision", "speech", "merge-from", "examples",
        "extends", "description", "link",
    ];

    /// <summary>Reads one card.</summary>
    /// <param name="path">Where it stands, with either kind of slash: the last folder is the category, the file name the rule's name.</param>
    /// <param name="text">Its content.</param>
    /// <param name="shown">The path for problems, where it is another.</param>
    public static CardResult Read(string path, string text, string? shown = null)
    {
        shown ??= path;
        var problems = new ProblemList(shown);
        YamlNode? root = YamlTree.Read(Normalize(text), problems);
        Card? card = null;
        if (root is YamlMap map)
            card = ReadCard(CardPlace.Of(path), shown, map, problems);
        else if (root is not null)
            problems.Add(root, "A card is a mapping: 'key: value' lines such as 'title: Doubled bracket'.");
        return new CardResult(problems.IsEmpty ? card : null, problems.ToImmutable());
    }

    private static string Normalize(string text) =>
        (text.Length > 0 && text[0] == '\uFEFF' ? text.Substring(1) : text).Replace("\r\n", "\n").Replace('\r', '\n');

    private static Card ReadCard(CardPlace place, string shown, YamlMap map, ProblemList problems)
    {
        var keys = new CardKeys(map, problems);
        DeclarativeKind? kind = PatternReader.ReadKind(keys, problems);
        // Behind a kind that is not read, every key of that kind would be a problem of its own and hide the real one.
        if (kind is { } own)
            keys.RefuseOthers([.. OwnKeys, .. PatternReader.KeysOf(own)]);
        else if (!keys.Has("extends"))
            RefuseWithoutKind(keys, problems);

        bool plain = !keys.Has("id");
        string id = ReadId(keys, problems) ?? place.DerivedId;
        RuleStatus status = ReadStatus(keys);
        bool removed = status == RuleStatus.Removed;
        string title = plain ? keys.Text("title") ?? place.DerivedTitle : keys.RequiredText("title", "a few words that name the defect") ?? "";
        ImmutableArray<RuleOptionDescriptor> options = OptionReader.Read(keys, problems);
        ImmutableArray<RuleMessage> messages = MessageReader.Read(keys, kind, isRequired: !removed, problems);
        var descriptor = new RuleDescriptor
        {
            Id = id,
            Name = place.Name,
            Category = place.Category,
            Title = title.Trim(),
            Level = ReadLevel(keys, isRequired: !plain && !removed, problems),
            Status = status,
            Speech = ReadSpeech(keys),
            Messages = messages,
            Help = ReadHelp(keys),
            Precision = keys.Integer("precision", 0, 100),
            MergeFrom = ReadMergeFrom(keys, messages, problems),
            Options = options,
            Examples = ExampleReader.Read(keys, options, problems),
            Pattern = kind is { } extended ? PatternReader.Read(extended, keys, problems) : null,
        };
        YamlNode at = keys.KeyNode("id");
        return new Card(shown, at.Line, at.Column, descriptor);
    }

    /// <summary>Notes what is wrong with a card without a kind; where the kind explains all else, it alone.</summary>
    private static void RefuseWithoutKind(CardKeys keys, ProblemList problems)
    {
        YamlText? mistyped = null, stray = null;
        foreach (YamlText key in keys.Map.Entries.Select(static entry => entry.Key))
        {
            if (OwnKeys.Contains(key.Value))
                continue;
            if (NearestName.Hint(key.Value, ["extends"]).Length > 0)
                mistyped ??= key;
            else if (PatternReader.KindOf(key.Value) is not null)
                stray ??= key;
        }

        if (mistyped is not null)
            problems.Add(mistyped, $"Unknown key '{mistyped.Value}'. Did you mean 'extends'?");
        else if (stray is not null)
            problems.Add(stray, $"'{stray.Value}' is read by a kind of rule, and 'extends' is missing. Add 'extends: {PatternReader.KindOf(stray.Value)}'.");
        else if (!keys.Has("id"))
            problems.Add(keys.Map, "'extends' is missing. Add it with a kind such as 'existence'; a card whose rule is a class has an 'id' instead.");
        else
            keys.RefuseOthers(OwnKeys);
    }

    private static string? ReadId(CardKeys keys, ProblemList problems)
    {
        string? id = keys.Text("id");
        if (id is null)
            return null;
        bool valid = id.Length > 0 && id[0] < 128 && char.IsLetter(id[0])
            && id.All(static c => c < 128 && (char.IsLetterOrDigit(c) || c is '.' or '-' or '_'));
        if (!valid)
            problems.Add(keys.Find("id")!, $"'{id}' is no id. Use letters and digits, such as EL0104.");
        return id;
    }

    private static Severity ReadLevel(CardKeys keys, bool isRequired, ProblemList problems)
    {
        if (isRequired && !keys.Has("level"))
            problems.Add(keys.Map, "'level' is missing. Add 'level:' with error, warning or suggestion.");
        return keys.Choice("level", "error", "warning", "suggestion") switch
        {
            "error" => Severity.Error,
            "suggestion" => Severity.Suggestion,
            // Vale's default.
            _ => Severity.Warning,
        };
    }

    private static RuleStatus ReadStatus(CardKeys keys) => keys.Choice("status", "stable", "preview", "removed") switch
    {
        "preview" => RuleStatus.Preview,
        "removed" => RuleStatus.Removed,
        _ => RuleStatus.Stable,
    };

    private static SpeechScope ReadSpeech(CardKeys keys) => keys.Choice("speech", "everywhere", "outside", "inside") switch
    {
        "outside" => SpeechScope.Outside,
        "inside" => SpeechScope.Inside,
        _ => SpeechScope.Everywhere,
    };

    private static int? ReadMergeFrom(CardKeys keys, ImmutableArray<RuleMessage> messages, ProblemList problems)
    {
        int? from = keys.Integer("merge-from", 2, 1000);
        if (from is not null && !messages.Any(static message => message.Key == RuleDescriptor.MergedMessageKey && message.ArgumentCount == 1))
            problems.Add(keys.Find("merge-from")!, "'merge-from' needs a message of its own. Add 'several:' under 'messages:', with one '%s' for the number of places.");
        return from;
    }

    // Vale has 'description' and 'link' where our cards have 'help'.
    private static string ReadHelp(CardKeys keys)
    {
        string help = (keys.Text("help") ?? keys.Text("description") ?? "").TrimEnd();
        string? link = keys.Text("link");
        if (link is null || help.Contains(link))
            return help;
        return help.Length == 0 ? $"See {link}." : $"{help}\n\nSee {link}.";
    }
}
