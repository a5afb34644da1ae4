using System.Collections.Immutable;
using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;

namespace EditorialLint.Engine.Driving;

/// <summary>The actions of all rules that are on under the same settings, by what they want to see. Immutable.</summary>
internal sealed class ActionPlan
{
    private ActionPlan(ImmutableArray<RuleDescriptor> rules, ImmutableArray<Severity> levels)
    {
        Rules = rules;
        Levels = levels;
    }

    /// <summary>The rules that are on; actions refer to them by index.</summary>
    internal ImmutableArray<RuleDescriptor> Rules { get; }

    internal ImmutableArray<Severity> Levels { get; }

    internal required RuleAction<Document>[] Documents { get; init; }

    internal required RuleAction<Block>[] Blocks { get; init; }

    internal required RuleAction<Sentence>[] Sentences { get; init; }

    /// <summary>Token actions by <see cref="TokenKind"/>.</summary>
    internal required RuleAction<TokenNode>[][] Tokens { get; init; }

    internal required NodePass[] Nodes { get; init; }

    internal bool SeesTokens { get; private init; }

    /// <summary>The place of a rule among those that are on; -1 if it is not.</summary>
    internal int IndexOf(string id)
    {
        for (int i = 0; i < Rules.Length; i++)
        {
            if (string.Equals(Rules[i].Id, id, StringComparison.Ordinal))
                return i;
        }

        return -1;
    }

    internal static ActionPlan Create(ImmutableArray<RuleProgram> programs, ImmutableArray<Severity> levels)
    {
        var tokens = new RuleAction<TokenNode>[RuleProgram.KindCount][];
        bool seesTokens = false;
        for (int kind = 0; kind < tokens.Length; kind++)
        {
            tokens[kind] = Collect(programs, program => program.TokenActions(kind));
            seesTokens |= tokens[kind].Length > 0;
        }

        return new ActionPlan([.. programs.Select(program => program.Descriptor)], levels)
        {
            Documents = Collect(programs, static program => program.DocumentActions),
            Blocks = Collect(programs, static program => program.BlockActions),
            Sentences = Collect(programs, static program => program.SentenceActions),
            Tokens = tokens,
            Nodes = [.. programs.SelectMany((program, rule) => program.NodePasses.Select(run => new NodePass(rule, run)))],
            SeesTokens = seesTokens,
        };
    }

    /// <summary>The same plan with a rule's actions doing nothing, so that places in it stay what they are.</summary>
    internal ActionPlan Without(int rule) => new(Rules, Levels)
    {
        Documents = Silence(Documents, rule),
        Blocks = Silence(Blocks, rule),
        Sentences = Silence(Sentences, rule),
        Tokens = Array.ConvertAll(Tokens, actions => Silence(actions, rule)),
        Nodes = Array.ConvertAll(Nodes, pass => pass.Rule == rule ? new NodePass(rule, static (_, _) => { }) : pass),
        SeesTokens = SeesTokens,
    };

    /// <summary>The same plan with the time of each action taken by the document's <see cref="DocumentStopwatch"/>.</summary>
    internal ActionPlan Timed() => new(Rules, Levels)
    {
        Documents = Time(Documents),
        Blocks = Time(Blocks),
        Sentences = Time(Sentences),
        Tokens = Array.ConvertAll(Tokens, Time),
        Nodes = Array.ConvertAll(Nodes, pass => new NodePass(pass.Rule, (document, reporter) =>
        {
            DocumentStopwatch watch = DocumentStopwatch.Of(document);
            watch.EnterRule(Rules[pass.Rule]);
            try
            {
                pass.Run(document, reporter);
            }
            finally
            {
                watch.Leave();
            }
        })),
        SeesTokens = SeesTokens,
    };

    private RuleAction<TNode>[] Time<TNode>(RuleAction<TNode>[] actions) =>
        Array.ConvertAll(actions, action => new RuleAction<TNode>(action.Rule, context =>
        {
            DocumentStopwatch watch = DocumentStopwatch.Of(context.Document);
            watch.EnterRule(Rules[action.Rule]);
            try
            {
                action.Run(context);
            }
            finally
            {
                watch.Leave();
            }
        }));

    private static RuleAction<TNode>[] Collect<TNode>(
        ImmutableArray<RuleProgram> programs, Func<RuleProgram, IReadOnlyList<Action<NodeContext<TNode>>>> select)
    {
        var actions = new List<RuleAction<TNode>>();
        for (int rule = 0; rule < programs.Length; rule++)
        {
            foreach (Action<NodeContext<TNode>> action in select(programs[rule]))
                actions.Add(new RuleAction<TNode>(rule, action));
        }

        return [.. actions];
    }

    private static RuleAction<TNode>[] Silence<TNode>(RuleAction<TNode>[] actions, int rule) =>
        Array.ConvertAll(actions, action => action.Rule == rule ? new RuleAction<TNode>(rule, static _ => { }) : action);
}
