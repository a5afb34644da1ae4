extern alias generator;

using generator::EditorialLint.Generators.Cards;
using Xunit;

namespace EditorialLint.Generators.Tests.Cards;

public sealed class CardProblemTests
{
    private const string Head = "id: EL0001\ntitle: A defect\nlevel: warning\nmessage: Mend it.\n";

    [Theory]
    [InlineData("", 1, 1, "is empty")]
    [InlineData("# only a comment\n", 1, 1, "is empty")]
    [InlineData("just words\n", 1, 1, "A card is a mapping")]
    [InlineData("id: 'EL0001\n", 1, 5, "not valid YAML")]
    [InlineData(Head + "---\nid: EL0002\n", 5, 1, "second document")]
    [InlineData(Head + "help: &a x\nspeech: *a\n", 6, 9, "Write the value out")]
    [InlineData("title: A defect\nlevel: error\nmessage: x.\n", 1, 1, "'extends' is missing")]
    [InlineData("id: E L\ntitle: A defect\nlevel: error\nmessage: x.\n", 1, 5, "'E L' is no id")]
    [InlineData("id: EL0001\nlevel: error\nmessage: x.\n", 1, 1, "'title' is missing")]
    [InlineData("id: EL0001\ntitle: x\nmessage: x.\n", 1, 1, "'level' is missing")]
    [InlineData("id: EL0001\ntitle: x\nlevel: error\n", 1, 1, "'message' is missing")]
    [InlineData("id: EL0001\ntitle: x\nlevel: errror\nmessage: x.\n", 3, 8, "Did you mean 'error'?")]
    [InlineData(Head + "status: stabel\n", 5, 9, "Did you mean 'stable'?")]
    [InlineData(Head + "speech: loud\n", 5, 9, "Use one of: everywhere, outside, inside.")]
    [InlineData(Head + "precison: 5\n", 5, 1, "Unknown key 'precison'. Did you mean 'precision'?")]
    [InlineData(Head + "precision: 101\n", 5, 12, "from 0 to 100")]
    [InlineData(Head + "precision: '91'\n", 5, 12, "from 0 to 100")]
    [InlineData(Head + "merge-from: 1\n", 5, 13, "from 2 to 1000")]
    [InlineData(Head + "merge-from: 4\n", 5, 13, "Add 'several:' under 'messages:'")]
    [InlineData(Head + "title: Again\n", 5, 1, "stands in line 2 already")]
    [InlineData(Head + "help: 12\n", 5, 7, "must be text")]
    [InlineData(Head + "help:\n", 5, 6, "'help' is empty")]
    [InlineData(Head + "help: [a]\n", 5, 7, "must be text, not a list")]
    [InlineData(Head + "tokens: [a]\n", 5, 1, "Add 'extends: existence'")]
    [InlineData(Head + "swap: {a: b}\nnonword: true\n", 5, 1, "Add 'extends: substitution'")]
    [InlineData("message: x\ntokens: [a]\n", 2, 1, "'extends' is missing")]
    [InlineData("extend: existence\nmessage: x\ntokens: [a]\n", 1, 1, "Did you mean 'extends'?")]
    [InlineData(Head + "messages:\n  default: x.\n", 6, 3, "stands under 'message' already")]
    [InlineData(Head + "messages: [a]\n", 5, 11, "must be a mapping")]
    [InlineData(Head + "messages:\n  twice: 100%d\n", 6, 10, "'%d' is no placeholder")]
    [InlineData(Head + "options:\n  Max Size:\n    type: text\n    default: a\n    meaning: b.\n", 6, 3, "no name of an option")]
    [InlineData(Head + "options:\n  size: 5\n", 6, 9, "must be a mapping with")]
    [InlineData(Head + "options:\n  size:\n    default: a\n    meaning: b.\n", 7, 5, "'type' is missing")]
    [InlineData(Head + "options:\n  size:\n    type: number\n    default: 1\n    meaning: b.\n", 7, 11, "'type' cannot be 'number'")]
    [InlineData(Head + "options:\n  size:\n    type: integer\n    default: a\n    meaning: b.\n", 8, 14, "no value of the option's type")]
    [InlineData(Head + "options:\n  size:\n    type: integer\n    default: 1\n", 7, 5, "'meaning' is missing")]
    [InlineData(Head + "options:\n  size:\n    type: integer\n    meaning: b.\n", 7, 5, "'default' is missing")]
    [InlineData(Head + "options:\n  size:\n    type: choice\n    default: a\n    meaning: b.\n", 7, 5, "A choice needs 'values'")]
    [InlineData(Head + "options:\n  size:\n    type: text\n    default: a\n    meaning: b.\n    values: [a]\n", 10, 5, "Only a choice has 'values'")]
    [InlineData(Head + "examples:\n  ugly:\n    - x\n", 6, 3, "Unknown key 'ugly'")]
    [InlineData(Head + "examples:\n  bad: '[|x|]'\n", 6, 8, "must be a list of examples")]
    [InlineData(Head + "examples:\n  good:\n    - 5\n", 7, 7, "An example must be text, not a number")]
    [InlineData(Head + "examples:\n  good:\n    - [a]\n", 7, 7, "An example must be text, not a list")]
    [InlineData(Head + "examples:\n  bad:\n    - fixed: x\n", 7, 7, "'text' is missing")]
    [InlineData(Head + "examples:\n  bad:\n    - 'a [|b'\n", 7, 7, "'[|' has no '|]'")]
    [InlineData(Head + "examples:\n  bad:\n    - 'a |]b'\n", 7, 7, "'|]' has no '[|'")]
    [InlineData(Head + "examples:\n  bad:\n    - a b\n", 7, 7, "must mark what the rule reports")]
    [InlineData(Head + "examples:\n  good:\n    - 'a [|b|]'\n", 7, 7, "nothing to report")]
    [InlineData(Head + "examples:\n  bad:\n    - text: 'a [|b|]'\n      fixed: 'a [|c|]'\n", 8, 14, "has no markers")]
    [InlineData(Head + "examples:\n  good:\n    - text: a\n      settings:\n        dialekt: en-GB\n", 9, 9, "Did you mean 'dialect'?")]
    [InlineData(Head + "extends: script\n", 5, 10, "a card never runs code")]
    [InlineData(Head + "extends: readability\n", 5, 10, "with 'extends: metric'")]
    [InlineData(Head + "extends: consistency\n", 1, 1, "'either' is missing")]
    [InlineData(Head + "extends: consistency\neither: [a]\n", 6, 9, "'either' must be a mapping")]
    [InlineData(Head + "extends: consistency\neither: {a: '('}\n", 6, 13, "'(' in 'either' is no regular expression")]
    [InlineData(Head + "extends: conditional\nfirst: a\n", 1, 1, "'first' or 'second' is missing")]
    [InlineData(Head + "extends: conditional\nfirst: a\nsecond: '('\n", 7, 9, "'(' in 'second' is no regular expression")]
    [InlineData(Head + "extends: capitalization\n", 1, 1, "'match' is missing")]
    [InlineData(Head + "extends: capitalization\nmatch: $titel\n", 6, 8, "Use $title, $sentence, $lower, $upper")]
    [InlineData(Head + "extends: capitalization\nmatch: $title\nstyle: MLA\n", 7, 8, "'style' cannot be 'MLA'")]
    [InlineData(Head + "extends: capitalization\nmatch: $title\nthreshold: 80\n", 7, 12, "from 0 to 1")]
    [InlineData(Head + "extends: metric\nformula: words\n", 1, 1, "'condition' is missing")]
    [InlineData(Head + "extends: metric\nformula: wrods / 2\ncondition: '> 1'\n", 6, 10, "Did you mean 'words'?")]
    [InlineData(Head + "extends: metric\nformula: (words\ncondition: '> 1'\n", 6, 10, "has no ')'")]
    [InlineData(Head + "extends: metric\nformula: words\ncondition: '1'\n", 7, 12, "must begin with >")]
    [InlineData(Head + "extends: spelling\ndic: en\n", 6, 1, "'editorial_dictionary'")]
    [InlineData(Head + "extends: spelling\nignore: words.txt\n", 6, 9, "'editorial_words'")]
    [InlineData(Head + "extends: sequence\n", 1, 1, "'tokens' is missing")]
    [InlineData(Head + "extends: sequence\ntokens: [a]\n", 6, 10, "a mapping with 'pattern' or 'tag'")]
    [InlineData(Head + "extends: sequence\ntokens: [{skip: 2}]\n", 6, 10, "neither 'pattern' nor 'tag'")]
    [InlineData(Head + "extends: sequence\ntokens: [{tag: VBX}]\n", 6, 16, "'VBX' in 'tag' is no tag of a word. Did you mean 'VB'?")]
    [InlineData(Head + "extends: sequence\ntokens: [{tag: nns}]\n", 6, 16, "Did you mean 'NNS'?")]
    [InlineData(Head + "extends: sequence\ntokens: [{tag: 'VB|ARTICLE'}]\n", 6, 16, "'ARTICLE' in 'tag' is no tag of a word. Use a Penn Treebank tag: CC, CD,")]
    [InlineData(Head + "extends: sequence\ntokens: [{tag: '(VB'}]\n", 6, 16, "'(VB' in 'tag' is no regular expression")]
    [InlineData(Head + "extends: sequence\ntokens: [{tag: VB, negate: true}]\n", 6, 9, "All words are negated")]
    [InlineData(Head + "options:\n  form:\n    type: choice\n    values: [a, b]\n    default: a\n    meaning: x.\n    profiles: {ap: c}\n", 11, 20, "'c' is no value")]
    [InlineData(Head + "options:\n  form:\n    type: choice\n    values: [a, b]\n    default: a\n    meaning: x.\n    profiles: {bcb: b}\n", 11, 16, "Did you mean 'bbc'?")]
    [InlineData(Head + "extends: Std.Passive\n", 5, 10, "builds on a rule is not supported yet")]
    [InlineData(Head + "extends: existance\ntokens: [a]\n", 5, 10, "Did you mean 'existence'?")]
    [InlineData(Head + "extends: existence\n", 1, 1, "'tokens' is missing")]
    [InlineData(Head + "extends: existence\ntokens: a\n", 6, 9, "must be a list")]
    [InlineData(Head + "extends: existence\ntokens: [a, [b]]\n", 6, 13, "An entry of 'tokens' must be text")]
    [InlineData(Head + "extends: existence\ntokens: ['(a']\n", 6, 10, "no regular expression")]
    [InlineData(Head + "extends: existence\ntokens: ['']\n", 6, 10, "matches everywhere")]
    [InlineData(Head + "extends: existence\nraw: ['(a', 'b']\n", 6, 6, "no regular expression")]
    [InlineData(Head + "extends: existence\ntokens: [a]\nswap: {a: b}\n", 7, 1, "Unknown key 'swap'")]
    [InlineData(Head + "extends: existence\ntokens: [a]\nignorecase: sure\n", 7, 13, "true or false")]
    [InlineData(Head + "extends: existence\ntokens: [a]\nscope: heeding\n", 7, 8, "Did you mean 'heading'?")]
    [InlineData(Head + "extends: existence\ntokens: [a]\nscope: [text, {a: b}]\n", 7, 15, "or a list of them")]
    [InlineData(Head + "extends: existence\ntokens: [a]\nscope: ['~heading']\n", 7, 9, "Use one of: text, paragraph")]
    [InlineData(Head + "extends: existence\ntokens: [a]\nlimit: -1\n", 7, 8, "from 0 on")]
    [InlineData(Head + "extends: existence\ntokens: [a]\naction: {name: delete}\n", 7, 16, "'name' cannot be 'delete'")]
    [InlineData(Head + "extends: existence\ntokens: [a]\naction: {params: [b]}\n", 7, 9, "'name' is missing")]
    [InlineData(Head + "extends: existence\ntokens: [a]\nfix: always\n", 7, 6, "Use one of: safe, editor.")]
    [InlineData(Head + "extends: substitution\n", 1, 1, "'swap' is missing")]
    [InlineData(Head + "extends: substitution\nswap: [a]\n", 6, 7, "'swap' must be a mapping")]
    [InlineData(Head + "extends: substitution\nswap:\n  a: [b]\n", 7, 6, "must be swapped for text")]
    [InlineData(Head + "extends: substitution\nswap:\n  '(a': b\n", 7, 3, "no regular expression")]
    [InlineData(Head + "extends: repetition\n", 1, 1, "'tokens' is missing")]
    [InlineData(Head + "extends: occurrence\nmax: 1\n", 1, 1, "'token' is missing")]
    [InlineData(Head + "extends: occurrence\ntoken: a\n", 1, 1, "'max' or 'min' is missing")]
    [InlineData("extends: existence\ntokens: [a]\nmessage: '%s and %s'\n", 3, 10, "has 2 placeholders, but the rule gives 1: the match")]
    [InlineData("extends: substitution\nswap: {a: b}\nmessage: '%s %s %s'\n", 3, 10, "the rule gives 2: the replacement and the match")]
    public void A_wrong_card_is_refused_at_the_place_that_is_wrong(string text, int line, int column, string words)
    {
        CardResult result = CardReader.Read("rules/style/a-defect.yml", text);

        Assert.Null(result.Card);
        CardProblem problem = Assert.Single(result.Problems);
        Assert.Equal((line, column), (problem.Line, problem.Column));
        Assert.Contains(words, problem.Message, StringComparison.Ordinal);
        Assert.Equal("rules/style/a-defect.yml", problem.Path);
    }

    [Fact]
    public void All_problems_of_a_card_are_found_at_once()
    {
        CardResult result = CardReader.Read("rules/style/x.yml", "id: EL0001\ntitel: x\nlevel: fatal\nmessage: x.\n");

        Assert.Equal([1, 2, 3], result.Problems.Select(problem => problem.Line));
    }
}
