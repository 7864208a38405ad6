using System.Text.Json.Nodes;
using CaseFlow.App.Tasks;
using CaseFlow.Kernel;
using Microsoft.AspNetCore.Components;

namespace CaseFlow.Web.Forms;

/// <summary>What a form with a page of its own is given: it writes into the values and tells when it has.</summary>
public abstract class OwnForm : ComponentBase
{
    /// <summary>The task.</summary>
    [Parameter, EditorRequired]
    public TaskView Task { get; set; } = null!;

    /// <summary>The form's fields, as its form-js form has them.</summary>
    [Parameter, EditorRequired]
    public JsonObject Values { get; set; } = [];

    /// <summary>What the task brings along.</summary>
    [Parameter, EditorRequired]
    public JsonObject Variables { get; set; } = [];

    /// <summary>What is wrong with the values, by path.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<Rejection> Refusals { get; set; } = [];

    /// <summary>Something was changed.</summary>
    [Parameter, EditorRequired]
    public EventCallback Changed { get; set; }

    /// <summary>A text of an object; empty when there is none.</summary>
    protected static string TextOf(JsonObject values, string name)
    {
        ArgumentNullException.ThrowIfNull(values);
        return values[name]?.ToString() ?? string.Empty;
    }

    /// <summary>Whether an object says yes to something.</summary>
    protected static bool IsTrue(JsonObject values, string name)
    {
        ArgumentNullException.ThrowIfNull(values);
        return values[name] is JsonValue value && value.TryGetValue(out bool yes) && yes;
    }

    /// <summary>The rows of a list; a missing one is made.</summary>
    protected static JsonArray RowsOf(JsonObject values, string name)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (values[name] is not JsonArray rows)
        {
            values[name] = rows = [];
        }

        return rows;
    }

    /// <summary>Writes a value and tells of it.</summary>
    protected Task SetAsync(JsonObject values, string name, JsonNode? value)
    {
        ArgumentNullException.ThrowIfNull(values);
        values[name] = value;
        return Changed.InvokeAsync();
    }

    /// <summary>The refusals of a field.</summary>
    protected bool IsRefused(string path) => Refusals.Any(refusal => refusal.Path == path);
}
