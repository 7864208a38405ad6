using System.Globalization;
using System.Text.Json;
using CaseFlow.Decisions.Feel;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace CaseFlow.App.Scenarios;

/// <summary>
/// YAML 1.2 as the values that the same text in JSON would give: plain scalars that look like numbers, true, false or null are such, all else is
/// text, dates too. Anchors may be used again.
/// </summary>
internal sealed class ScenarioYaml
{
    // an anchor that names itself, or anchors of anchors of anchors, would never come to an end
    private const int MostNodes = 100_000;
    private const int MostLevels = 64;
    private const NumberStyles Numbers = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    private int _nodes;

    private ScenarioYaml()
    {
    }

    /// <summary>Reads a text of one document.</summary>
    /// <exception cref="JsonException">It is none; the message says where and why.</exception>
    public static FeelValue Read(string text)
    {
        try
        {
            var stream = new YamlStream();
            using var reader = new StringReader(text);
            stream.Load(reader);
            return stream.Documents is [var only]
                ? new ScenarioYaml().Value(only.RootNode, 0)
                : throw new JsonException($"it holds {stream.Documents.Count} documents instead of one.");
        }
        catch (YamlException exception)
        {
            throw new JsonException(exception.Message, null, exception.Start.Line - 1, exception.Start.Column);
        }
    }

    private FeelValue Value(YamlNode node, int level)
    {
        if (++_nodes > MostNodes || level > MostLevels)
        {
            throw new JsonException(
                $"it grows beyond {MostNodes} values or {MostLevels} levels; look for an anchor that is used in itself.", null, node.Start.Line - 1, null);
        }

        return node switch
        {
            YamlMappingNode mapping => FeelContext.Of([.. mapping.Children.Select(entry => (Name(entry.Key), Value(entry.Value, level + 1)))]),
            YamlSequenceNode list => new FeelList([.. list.Children.Select(item => Value(item, level + 1))]),
            YamlScalarNode scalar => Scalar(scalar),
            _ => throw new JsonException("it holds something that is neither a list, an object nor a single value.", null, node.Start.Line - 1, null),
        };
    }

    private static string Name(YamlNode key) => key is YamlScalarNode { Value: { } name }
        ? name
        : throw new JsonException("a name is not a text.", null, key.Start.Line - 1, null);

    private static FeelValue Scalar(YamlScalarNode scalar) => (scalar.Style, scalar.Value) switch
    {
        (not ScalarStyle.Plain, var quoted) => new FeelString(quoted ?? string.Empty),
        (_, null or "" or "~" or "null" or "Null" or "NULL") => FeelNull.Instance,
        (_, "true" or "True" or "TRUE") => FeelBoolean.Of(true),
        (_, "false" or "False" or "FALSE") => FeelBoolean.Of(false),
        (_, var text) when decimal.TryParse(text, Numbers, CultureInfo.InvariantCulture, out var number) => new FeelNumber(number),
        (_, var text) => new FeelString(text),
    };
}
