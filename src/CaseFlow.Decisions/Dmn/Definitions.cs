using System.Collections.Immutable;
using System.Xml.Linq;
using CaseFlow.Decisions.Feel;

namespace CaseFlow.Decisions.Dmn;

/// <summary>One <c>definitions</c> element on its way to become a model.</summary>
internal sealed class Definitions
{
    private readonly ModelXml _xml;
    private readonly XElement _root;
    private readonly ImmutableArray<(string Name, DecisionModel Model)> _imports;
    private readonly TypeReader _types;
    private readonly ExpressionReader _expressions;

    public Definitions(ModelXml xml, XElement root, ImmutableArray<DecisionModel> available)
    {
        (_xml, _root) = (xml, root);
        _imports = [.. root.Parts("import").Select(import => Import(import, available)).OfType<(string, DecisionModel)>()];
        var names = FeelNames.Of(OwnNames().Concat(ImportedNames()).Where(name => name.Length > 0));
        _types = new TypeReader(xml, root, names, _imports);
        _expressions = new ExpressionReader(xml, names.WithTypes(_types.Types), _types);
    }

    public DecisionModel Read()
    {
        var header = new ModelHeader(_root.Id(), _root.Name(), _root.Value("namespace") ?? "", VersionTag());
        var elements = _root.Elements().Where(element => element.Name.Namespace == _root.Name.Namespace).Select(Element).OfType<DrgElement>().ToList();
        foreach (var twice in elements.GroupBy(element => element.Id).Where(group => group.Count() > 1))
        {
            _xml.Report(_root, $"Expected each id once, but {twice.Key} occurs {twice.Count()} times.");
        }

        var model = new DecisionModel(header, elements.DistinctBy(element => element.Id), _imports, _types.Types);
        RequirementCheck.Report(_xml, _root, model);
        ExpressionCheck.Report(_xml, _root, model, _expressions.AllRead);
        return model;
    }

    // a parameter is known only in its function: another place may well mean something else by "Person.Name"
    private IEnumerable<string> OwnNames() =>
        _root.Descendants().Where(element => element.Name.LocalName is not ("formalParameter" or "parameter")).Select(element => element.Name());

    private IEnumerable<string> ImportedNames() => _imports.SelectMany(import => import.Model.Elements.Select(element => element.Name));

    private (string, DecisionModel)? Import(XElement import, ImmutableArray<DecisionModel> available)
    {
        var space = import.Value("namespace");
        if (available.FirstOrDefault(model => model.Header.Namespace == space) is { } found)
        {
            return (import.Name(), found);
        }

        _xml.Report(import, $"Expected the imported model {space}, but it was not given.");
        return null;
    }

    private string? VersionTag() => _root.Descendants().FirstOrDefault(element => element.Name.LocalName == "versionTag")?.Value("value");

    private DrgElement? Element(XElement element)
    {
        var (id, name, type) = (element.IdOrName(), element.Name(), _types.Of(element.Part("variable")));
        return element.Name.LocalName switch
        {
            "inputData" => new InputData(id, name, type),
            "decision" => new DecisionElement(id, name, type, _expressions.TryInside(element), Requirements(element)),
            "businessKnowledgeModel" => Knowledge(element, id, name, type),
            "decisionService" => new DecisionService(id, name, type, References(element, "outputDecision"), ServiceInputs(element)),
            _ => null,
        };
    }

    private BusinessKnowledgeModel Knowledge(XElement element, string id, string name, FeelType type)
    {
        var (parameters, body) = element.Part("encapsulatedLogic") is { } logic
            ? _expressions.Function(logic)
            : ([], new MissingExpression("Expected logic, but there is none."));
        return new(id, name, type, parameters, body, Requirements(element));
    }

    private static ImmutableArray<string> ServiceInputs(XElement element) =>
        [.. References(element, "inputData"), .. References(element, "inputDecision")];

    private static ImmutableArray<string> Requirements(XElement element) =>
    [
        .. element.Elements().SelectMany(requirement => requirement.Elements()).Where(IsRequirement)
            .Select(part => part.Value("href")).OfType<string>(),
    ];

    private static bool IsRequirement(XElement part) => part.Name.LocalName is "requiredInput" or "requiredDecision" or "requiredKnowledge";

    private static ImmutableArray<string> References(XElement element, string name) =>
        [.. element.Parts(name).Select(part => part.Value("href")).OfType<string>()];
}
