using EditorialLint.Training.Dictionaries;

namespace EditorialLint.Training;

/// <summary>Trains and evaluates the language models. Not shipped.</summary>
internal static class Program
{
    private const string Usage =
        """
        Usage:
          train [--treebanks DIR] [--lexicon FILE] [--models DIR]   learn the models; build again to embed them
          speakers NEWS MUTATIONS [--errors FILE]                   learn who speaks, from articles with annotated quotations; list what
                                                                    cross-validation gets wrong
          confusions NEWS MUTATIONS TREEBANKS SPEECHES WORDNET TRIGRAMS
                                                                    learn to tell confusable words; SPEECHES has one .txt a speech, its name
                                                                    opening with the year, WORDNET the dictionary's data.* files, TRIGRAMS is
                                                                    a language model of CMU Sphinx
          evaluate FILE.conllu[.gz] [--gold-tokens]                 compare the embedded models with a treebank
          dictionary build SOURCES LEVELS TREEBANKS OUTPUT          make the English dictionary: SOURCES has en_US, en_GB, en_CA and en_AU
                                                                    as .aff and .dic, LEVELS SCOWL's lists as english-words-10.json to -70.json
          dictionary check LIST | suggest LIST | speed LIST         words it does not know; how often the first or one of three suggestions is
                                                                    right for lines 'misspelling<TAB>correction'; checks a second
        """;

    private static int Main(string[] arguments)
    {
        try
        {
            return Run(arguments);
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(exception.Message);
            return 2;
        }
    }

    private static int Run(string[] arguments)
    {
        string project = Path.Combine("src", "EditorialLint.Training");
        switch (arguments)
        {
            case ["train", .. string[] options] when options.Length % 2 == 0:
                string treebanks = Path.Combine("..", "shared", "data", "treebanks");
                string lexicon = Path.Combine(project, "Lexicons", "brill.tsv.gz");
                string models = Path.Combine("src", "EditorialLint.Language", "Models");
                for (int i = 0; i < options.Length; i += 2)
                {
                    if (options[i] == "--treebanks")
                        treebanks = options[i + 1];
                    else if (options[i] == "--lexicon")
                        lexicon = options[i + 1];
                    else if (options[i] == "--models")
                        models = options[i + 1];
                    else
                        return Complain($"Unknown option '{options[i]}'.");
                }

                TrainCommand.Run(treebanks, lexicon, models, Console.Out);
                return 0;
            case ["speakers", string news, string mutations, .. string[] rest] when rest is [] or ["--errors", _]:
                SpeakersCommand.Run(news, mutations, Path.Combine("src", "EditorialLint.Language", "Models"), rest.ElementAtOrDefault(1), Console.Out);
                return 0;
            case ["confusions", string news, string mutations, string treebank, string speeches, string examples, string trigrams]:
                ConfusionsCommand.Run(news, mutations, treebank, speeches, examples, trigrams, Path.Combine(project, "Lexicons", "brill.tsv.gz"), Path.Combine("src", "EditorialLint.Language", "Models"), Console.Out);
                return 0;
            case ["dictionary", "build", string sources, string levels, string banks, string output]:
                return DictionaryBuild.Run(sources, levels, banks, Path.Combine(project, "Dictionaries", "current-words.txt"), output);
            case ["dictionary", "check", string list]:
                return DictionaryMeasures.Check(list);
            case ["dictionary", "suggest", string list]:
                return DictionaryMeasures.Suggest(list);
            case ["dictionary", "speed", string list]:
                return DictionaryMeasures.Speed(list);
            case ["evaluate", string file]:
                EvaluateCommand.Run(file, goldTokens: false, Console.Out);
                return 0;
            case ["evaluate", string treebank, "--gold-tokens"]:
                EvaluateCommand.Run(treebank, goldTokens: true, Console.Out);
                return 0;
            default:
                return Complain(arguments.Length == 0 ? "Name a command." : $"'{string.Join(' ', arguments)}' is not understood.");
        }
    }

    private static int Complain(string message)
    {
        Console.Error.WriteLine(message);
        Console.Error.WriteLine(Usage);
        return 2;
    }
}
