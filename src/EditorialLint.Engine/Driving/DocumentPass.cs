using System.Collections.Immutable;
using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;

namespace EditorialLint.Engine.Driving;

/// <summary>
/// One walk over a document that feeds every action: block, its sentences and tokens in text order, then the nodes of
/// layers.
/// </summary>
/// <remarks>
/// A single <c>try</c> surrounds the walk. Its place is kept in fields, so that after a rule has thrown the walk goes
/// on behind the action that threw, with that rule silenced: isolation costs a sound run nothing per token.
/// </remarks>
internal sealed class DocumentPass(Document document, ActionPlan plan, RuleRun[] runs, CancellationToken cancellation)
{
    /// <summary>How many tokens pass between two looks at the cancellation token; a power of two.</summary>
    private const int CancellationStride = 4096;

    private readonly ImmutableArray<ToolNotification>.Builder _crashes = ImmutableArray.CreateBuilder<ToolNotification>();
    private readonly bool[] _silenced = new bool[plan.Rules.Length];
    private ActionPlan _plan = plan;
    private int _running;
    private int _documentAction;
    private int _block;
    private int _blockAction;
    private bool _insideBlock;
    private int _sentence;
    private int _sentenceAction;
    private int _token;
    private int _tokenAction;
    private int _nodePass;

    /// <summary>Runs all actions.</summary>
    /// <returns>A notification for each rule that threw.</returns>
    internal ImmutableArray<ToolNotification> Run()
    {
        while (RuleGuard.Run(Resume, IsRuleFailure) is { } exception)
        {
            _crashes.Add(Describe(exception));
            _plan = _plan.Without(_running);
            _silenced[_running] = true;
        }

        return _crashes.ToImmutable();
    }

    // What comes from a rule that is silent already is no rule's failure: catching it would never end.
    private bool IsRuleFailure(Exception exception) =>
        !_silenced[_running] && (exception is not OperationCanceledException || !cancellation.IsCancellationRequested);

    private void Resume()
    {
        Invoke(_plan.Documents, document, ref _documentAction);
        for (; _block < document.Blocks.Length; _block++)
        {
            Block block = document.Blocks[_block];
            if (!_insideBlock)
            {
                cancellation.ThrowIfCancellationRequested();
                (_blockAction, _sentence, _sentenceAction, _tokenAction) = (0, 0, 0, 0);
                _token = block.FirstToken;
                _insideBlock = true;
            }

            Invoke(_plan.Blocks, block, ref _blockAction);
            if (_plan.SeesTokens)
                WalkTokens(block);
            else if (_plan.Sentences.Length > 0)
                WalkSentences(block);
            _insideBlock = false;
        }

        while (_nodePass < _plan.Nodes.Length)
        {
            NodePass pass = _plan.Nodes[_nodePass++];
            _running = pass.Rule;
            pass.Run(document, runs[pass.Rule]);
        }
    }

    private void WalkTokens(Block block)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        RuleAction<TokenNode>[][] byKind = _plan.Tokens;
        int end = block.EndToken;
        int sentenceStart = NextSentenceStart(block);
        for (; _token < end; _token++, _tokenAction = 0)
        {
            if (_token >= sentenceStart)
            {
                Invoke(_plan.Sentences, block.Sentences[_sentence], ref _sentenceAction);
                _sentence++;
                _sentenceAction = 0;
                sentenceStart = NextSentenceStart(block);
            }

            if ((_token & (CancellationStride - 1)) == 0)
                cancellation.ThrowIfCancellationRequested();
            RuleAction<TokenNode>[] actions = byKind[(int)tokens[_token].Kind];
            while (_tokenAction < actions.Length)
            {
                RuleAction<TokenNode> action = actions[_tokenAction++];
                _running = action.Rule;
                action.Run(new NodeContext<TokenNode>(new TokenNode(document, _token), document, runs[action.Rule]));
            }
        }
    }

    private int NextSentenceStart(Block block) =>
        _plan.Sentences.Length > 0 && _sentence < block.Sentences.Length ? block.Sentences[_sentence].FirstToken : int.MaxValue;

    private void WalkSentences(Block block)
    {
        for (; _sentence < block.Sentences.Length; _sentence++, _sentenceAction = 0)
        {
            cancellation.ThrowIfCancellationRequested();
            Invoke(_plan.Sentences, block.Sentences[_sentence], ref _sentenceAction);
        }
    }

    private void Invoke<TNode>(RuleAction<TNode>[] actions, TNode node, ref int next)
    {
        while (next < actions.Length)
        {
            RuleAction<TNode> action = actions[next++];
            _running = action.Rule;
            action.Run(new NodeContext<TNode>(node, document, runs[action.Rule]));
        }
    }

    private ToolNotification Describe(Exception exception)
    {
        RuleDescriptor rule = _plan.Rules[_running];
        return new ToolNotification(
            "rule-crashed",
            Severity.Error,
            $"Rule {rule.Id} ({rule.Name}) failed on this file with {exception.GetType().Name}; its findings here are incomplete, all others are kept.")
        {
            Path = document.Text.Path,
            RuleId = rule.Id,
        };
    }
}
