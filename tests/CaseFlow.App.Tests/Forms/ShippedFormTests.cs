using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using CaseFlow.App.Forms;
using CaseFlow.App.Tasks;
using CaseFlow.App.Tests.Workflows;
using CaseFlow.App.Workflows;
using CaseFlow.Decisions.Feel;
using FluentValidation;

namespace CaseFlow.App.Tests.Forms;

/// <summary>No form that ships is a dead end: whoever fills it in completes the task.</summary>
public sealed class ShippedFormTests
{
    private static readonly XNamespace Bpmn = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static readonly XNamespace Zeebe = "http://camunda.org/schema/zeebe/1.0";
    private static readonly Guid Id = Guid.CreateVersion7(DateTimeOffset.UnixEpoch);

    public static TheoryData<string> Forms { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(ShippedFiles.Folder, "forms"), "*.form").Select(file => Path.GetFileNameWithoutExtension(file)).Order()];

    /// <summary>File, task and form of every user task that ships.</summary>
    public static TheoryData<string, string, string> Tasks { get; } =
    [
        .. from file in Directory.EnumerateFiles(ShippedFiles.Folder, "*.bpmn").Order()
           from task in XDocument.Load(file).Descendants(Bpmn + "userTask")
           let form = task.Descendants(Zeebe + "formDefinition").Attributes("formId").Select(id => id.Value).FirstOrDefault()
           where form is not null
           select (Path.GetFileName(file), task.Attribute("id")!.Value, form),
    ];

    [Theory, MemberData(nameof(Forms))]
    public void A_form_can_be_read_and_has_only_fields_that_lead_somewhere(string form)
    {
        var (schema, problems) = FormSchema.Read(ShippedFiles.Read($"forms/{form}.form"));

        Assert.Empty(problems);
        Assert.Empty(TypedForms.Check(schema!));
    }

    [Theory, MemberData(nameof(Tasks))]
    public void A_form_that_is_filled_in_completes_its_task(string file, string task, string form)
    {
        var schema = FormSchema.Read(ShippedFiles.Read($"forms/{form}.form")).Schema!;
        var variables = VariablesOf(file, task);
        var answers = new PlausibleAnswers(schema, variables);

        Assert.Empty(answers.Faults);
        if (TaskTypes.Find(form) is { } type)
        {
            AssertAccepted(type.Command, new FilledForm(Id, Id, Json(variables), Json(answers.Values)));
        }
    }

    private static void AssertAccepted(Type command, FilledForm filled)
    {
        var (made, faults) = As(command, filled);
        Assert.Empty(faults);
        var validator = (IValidator)Activator.CreateInstance(command.GetNestedType("Validator")!)!;
        Assert.Empty(validator.Validate(new ValidationContext<object>(made!)).Errors);
        Assert.Equal(Id, ((ITaskCommand)made!).TaskId);
    }

    private static (object? Command, IReadOnlyList<Rejection> Faults) As(Type command, FilledForm filled)
    {
        var (json, missing) = filled.ToJson(command);
        return missing.Length > 0 ? (null, missing) : (json.Deserialize(command, EventJson.Options), []);
    }

    /// <summary>What the task brings along, worked out where the process writes it down and made up where it comes from elsewhere.</summary>
    private static FeelContext VariablesOf(string file, string task)
    {
        var element = XDocument.Load(Path.Combine(ShippedFiles.Folder, file)).Descendants(Bpmn + "userTask").Single(one => one.Attribute("id")!.Value == task);
        var inputs = element.Descendants(Zeebe + "input").Select(input => (Name: input.Attribute("target")!.Value, Source: input.Attribute("source")!.Value));
        var host = new FeelHost(DateTimeOffset.UnixEpoch, () => Guid.Empty, () => 0);
        return FeelContext.Of([.. inputs.Select(input => (input.Name, FeelExpression.Parse(input.Source[1..]).Evaluate(FeelContext.Empty, host).Value switch
        {
            FeelNull => MadeUp(input.Name),
            var known => known,
        }))]);
    }

    private static FeelValue MadeUp(string name) => name switch
    {
        _ when name.EndsWith("Id", StringComparison.Ordinal) => new FeelString(Id.ToString()),
        "politicalConsequences" or "options" or "measuresUnderReview" => FeelList.Of(),
        "catalogue" => new FeelString("D01"),
        "legalBasis" => new FeelString("CONSENT"),
        _ => new FeelString("UN"),
    };

    private static JsonObject Json(FeelContext values) => JsonNode.Parse(EventJson.Write(values))!.AsObject();
}
