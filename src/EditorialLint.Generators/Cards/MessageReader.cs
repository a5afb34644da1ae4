using System.Collections.Immutable;
using EditorialLint.Core.Diagnostics;

namespace EditorialLint.Generators.Cards;

/// <summary>Reads <c>message</c> and <c>messages</c> and checks their placeholders.</summary>
internal static class MessageReader
{
    public static ImmutableArray<RuleMessage> Read(CardKeys keys, DeclarativeKind? kind, bool isRequired, ProblemList problems)
    {
        var messages = new List<RuleMessage>();
        // A card without code has nobody to choose a variant, so it needs the plain message.
        if (isRequired && !keys.Has("message") && (kind is not null || !keys.Has("messages")))
            problems.Add(keys.Map, "'message' is missing. Add 'message:' with one sentence that says what is wrong and what to do.");
        if (keys.Text("message") is { } template)
            Add(RuleMessage.DefaultKey, template, keys.Find("message")!);

        if (keys.Mapping("messages") is { } variants)
        {
            var variantKeys = new CardKeys(variants, problems);
            foreach (string key in variants.Entries.Select(static entry => entry.Key.Value))
            {
                if (key == RuleMessage.DefaultKey && keys.Has("message"))
                    problems.Add(variantKeys.KeyNode(key), "The default message stands under 'message' already. Remove one of the two.");
                else if (variantKeys.Text(key) is { } variant)
                    Add(key, variant, variantKeys.Find(key)!);
            }
        }

        return [.. messages.OrderBy(static message => message.Key == RuleMessage.DefaultKey ? 0 : 1)];

        void Add(string key, string text, YamlNode at)
        {
            text = text.Trim();
            if (text.Length == 0)
                problems.Add(at, "The message is empty. Write one sentence that says what is wrong and what to do.");
            // Vale's count of an occurrence rule is a number.
            if (kind == DeclarativeKind.Occurrence)
                text = text.Replace("%d", "%s");
            Check(text, kind, at, problems);
            messages.Add(new RuleMessage(key, text));
        }
    }

    private static void Check(string template, DeclarativeKind? kind, YamlNode at, ProblemList problems)
    {
        for (int i = 0; i + 1 < template.Length; i++)
        {
            if (template[i] != '%')
                continue;
            char next = template[++i];
            if (next is not ('s' or '%') && (next == '[' || (next < 128 && char.IsLetter(next))))
                problems.Add(at, $"'%{next}' is no placeholder. Write '%s' for an argument and '%%' for a percent sign.");
        }

        int most = kind switch
        {
            null => int.MaxValue,
            DeclarativeKind.Substitution or DeclarativeKind.Capitalization => 2,
            // One for each word, which are read later and are at most a handful.
            DeclarativeKind.Sequence => 9,
            _ => 1,
        };
        int count = new RuleMessage(RuleMessage.DefaultKey, template).ArgumentCount;
        if (count > most)
        {
            string arguments = kind switch
            {
                DeclarativeKind.Substitution => "the replacement and the match",
                DeclarativeKind.Capitalization => "the text and how it should stand",
                DeclarativeKind.Occurrence => "the count",
                DeclarativeKind.Metric => "the figure",
                DeclarativeKind.Sequence => "the words",
                _ => "the match",
            };
            problems.Add(at, $"The message has {count} placeholders, but the rule gives {most}: {arguments}.");
        }
    }
}
