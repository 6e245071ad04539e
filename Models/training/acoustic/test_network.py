"""The folded export computes what the trained network computes."""
import torch
import torch.nn.functional as F
from torch import nn

from acoustic.network import ConvNetwork, NetworkConfig, export_tensors, load_folded
from acoustic.units import INDEX, UNITS, espeak_word, phones_from_ipa

BLOCKS = ((2, 1), (2, 0))


def plain(t: dict[str, torch.Tensor], x: torch.Tensor) -> torch.Tensor:
    """The formulas of Sources/NeuralNetwork/README.md, one frame at a time."""
    count = (x.shape[0] + 2) // 3
    padded = F.pad(x, (0, 0, 1, 10))
    h = torch.stack([F.relu(t["front.weight"] @ padded[3 * j:3 * j + 5].reshape(-1) + t["front.bias"]) for j in range(count)])
    for i, (left, right) in enumerate(BLOCKS):
        p = f"blocks.{i}."
        hp = F.pad(h, (0, 0, left, right))
        d = torch.stack([t[p + "depthwise.bias"] + sum(t[p + "depthwise.weight"][k] * hp[j + k] for k in range(left + right + 1)) for j in range(count)])
        m = d.cumsum(0) / torch.arange(1, count + 1)[:, None]
        g = torch.sigmoid(F.relu(m @ t[p + "squeeze.reduce.weight"].T + t[p + "squeeze.reduce.bias"]) @ t[p + "squeeze.expand.weight"].T + t[p + "squeeze.expand.bias"])
        u = F.relu((d * g) @ t[p + "expand.weight"].T + t[p + "expand.bias"])
        h = h + u @ t[p + "project.weight"].T + t[p + "project.bias"]
    return F.log_softmax(F.relu(h) @ t["output.weight"].T + t["output.bias"], -1)


def test_folded_weights_give_the_same_log_probabilities() -> None:
    torch.manual_seed(3)
    network = ConvNetwork(NetworkConfig(channels=16, expansion=24, squeeze=4, outputs=5, blocks=BLOCKS))
    for m in network.modules():
        if isinstance(m, nn.BatchNorm1d):
            m.running_mean.normal_()
            m.running_var.uniform_(0.5, 2)
            m.weight.data.normal_(1, 0.2)
            m.bias.data.normal_()
    network.eval()
    for frames in (1, 2, 3, 4, 31):
        x = torch.randn(frames, 40)
        expected = network(x[None], torch.tensor([frames]))[0]
        assert torch.allclose(plain(export_tensors(network), x), expected, atol=2e-5)


def test_padding_of_a_batch_does_not_change_an_utterance() -> None:
    torch.manual_seed(4)
    network = ConvNetwork(NetworkConfig(channels=16, expansion=24, squeeze=4, outputs=5, blocks=BLOCKS)).eval()
    x = torch.randn(1, 30, 40)
    alone = network(x, torch.tensor([30]))[0]
    together = network(F.pad(x, (0, 0, 0, 33)), torch.tensor([30]))[0, :10]
    assert torch.allclose(alone[:10], together, atol=1e-5)


def test_phone_spellings() -> None:
    assert phones_from_ipa("dˈɛŋan ʃˈarat dʒˈumlah") == "d e ng a n sy a r a t j u m l a h".split()
    assert phones_from_ipa("ˈap_") is None
    assert espeak_word("d @ ng a n".split()) == "d@N'an"
    assert espeak_word("r a p a t".split()) == "R2'apat"
    assert INDEX["<blank>"] == 0 and len(UNITS) == 29 and INDEX["kh"] == 28


def test_exported_weights_can_be_taken_back() -> None:
    torch.manual_seed(4)
    shape = NetworkConfig(channels=16, expansion=24, squeeze=4, outputs=5, blocks=BLOCKS)
    network = ConvNetwork(shape)
    for m in network.modules():
        if isinstance(m, nn.BatchNorm1d):
            m.running_mean.normal_()
            m.running_var.uniform_(0.5, 2)
            m.bias.data.normal_()
    network.eval()
    again = ConvNetwork(shape)
    load_folded(again, export_tensors(network))
    again.eval()
    x, lengths = torch.randn(2, 31, 40), torch.tensor([31, 31])
    assert torch.allclose(again(x, lengths), network(x, lengths), atol=1e-4)


def test_a_wider_network_begins_as_the_same_function() -> None:
    from acoustic.train import widened

    torch.manual_seed(3)
    narrow, wide = ConvNetwork(NetworkConfig()), ConvNetwork(NetworkConfig(expansion=1000))
    wide.load_state_dict(widened(narrow.state_dict(), wide.state_dict()))
    narrow.eval(), wide.eval()
    x, lengths = torch.randn(2, 90, 40), torch.tensor([90, 70])
    with torch.no_grad():
        assert torch.allclose(narrow(x, lengths), wide(x, lengths), atol=1e-4)
